type Sum = {
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly refused: number
  readonly skipped: number
}

function sum({ rows, imported, unchanged, refused, skipped }: Sum, taken: string): string {
  return `共 ${rows} 行 = ${taken} ${imported} + 未变 ${unchanged} + 拒绝 ${refused} + 跳过 ${skipped}`
}

/** `gongkai import` in Chinese. */
export const importing = {
  'import.summary': () => '把各种来源的数据按映射导入',
  'import.about': () =>
    '按映射文件把来源数据的每一行变成一条记录，发布到本节点，或写成文件。每一行都有去向：导入、未变、拒绝或跳过。' +
    '读不出的日期即拒绝该行，绝不填今天。同样的内容再导入一次不产生新版本；已撤回的记录不会因此恢复。',
  'import.argument.files': () => '来源文件：JSON、NDJSON、YAML，或有标题行的表格（CSV、XLSX）',
  'import.option.map': () => '映射文件（YAML 或 JSON），写法见 docs/mapping.md',
  'import.option.out': () => '写成记录文件（NDJSON），不进入节点；- 为标准输出',
  'import.option.refused': () => '把被拒的行写入此文件（NDJSON：文件、行号、问题代码，不含内容）',
  'import.option.show': () => '最多显示多少个被拒的行；默认 20',
  'import.option.restore': () => '恢复已撤回的记录',
  'import.option.indexes-after': () =>
    '先装数据、后建索引，只用于从未发布过内容的库：大量导入更快；要么全部装入，要么什么也不留，期间节点不能读',
  'import.option.dry-run': () => '只核对，不写入',
  'import.option.json': () => '以 JSON 输出汇总',
  'import.examples': () =>
    `示例：
  gongkai import --map gov-cn-pages.yaml pages.ndjson --dry-run
  gongkai import --map gov-cn-pages.yaml pages.ndjson --out records.ndjson --refused refused.ndjson
  gongkai import --map mayor-mailbox.yaml letters.ndjson --data ./data

退出码：0 各行均已导入、未变或按规则跳过；1 有被拒的行；2 用法或映射有误；3 有读不了的文件。`,
  'import.own-source': ({ option, name }: { readonly option: string; readonly name: string }) =>
    `${option}：${name} 是来源、映射或另一个输出文件，不能写入；请另取名字`,
  'import.no-folder': ({ option, name }: { readonly option: string; readonly name: string }) =>
    `${option}：${name} 所在的文件夹不存在；请先建立`,
  'import.is-folder': ({ option, name }: { readonly option: string; readonly name: string }) =>
    `${option}：${name} 是文件夹；请写明文件名`,
  'import.more-refused': ({ count }: { readonly count: number }) => `另有 ${count} 行被拒；全部见 --refused 文件`,
  'import.sum': (counts: Sum) => sum(counts, '导入'),
  'import.sum-dry': (counts: Sum) => `试运行，未写入。${sum(counts, '可导入')}`,
  'import.of-which': (counts: { readonly new: number; readonly changed: number; readonly restored: number }) =>
    `  其中新增 ${counts.new}，变更 ${counts.changed}，恢复 ${counts.restored}`,
  'import.refused-by': ({ code, count }: { readonly code: string; readonly count: number }) =>
    `  拒绝：${code} ${count} 行`,
  'import.skipped-by': ({ reason, count }: { readonly reason: string; readonly count: number }) =>
    `  跳过：${reason} ${count} 行`,
  'import.check': ({ name, count }: { readonly name: string; readonly count: number }) => `  核对：${name} ${count} 行`,
  'import.omitted': ({ field, count }: { readonly field: string; readonly count: number }) =>
    `  未取值：${field} ${count} 行（不在词表、table 中，或不符合 match）`,
  'import.never-seen': ({ names }: { readonly names: readonly string[] }) =>
    `  注意：映射提到而来源中没有的字段：${names.join('、')}`,
  'import.unused': ({ fields }: { readonly fields: readonly (readonly [string, number])[] }) =>
    `  未导入的来源字段：${fields.map(([name, count]) => `${name}（${count} 行）`).join('、')}`,
  'mapping.faults': ({ count }: { readonly count: number }) => `映射文件有 ${count} 处错误`,
  'input.no-such-file': ({ file }: { readonly file: string }) => `没有文件 ${file}`,
  'input.is-a-folder': ({ file }: { readonly file: string }) => `${file} 是文件夹；请写明其中的文件`,
  'input.more-remarks': ({ count }: { readonly count: number }) => `另有 ${count} 处未列出`,
}

/** `gongkai backup` and `restore` in Chinese. */
export const backing = {
  'backup.summary': () => '把整个数据库备份为一个文件',
  'backup.about': () =>
    '写出某一时刻的全部内容：各个版本、撤回说明、附件、令牌的摘要、审计、纠错报告，每行一条 JSON，末行为计数和摘要。' +
    '使用 PostgreSQL 时节点照常运行；内嵌数据库须先停止节点。此前撤回和抹除的内容不在其中。文件先以临时名写成，写完才改名，' +
    '只有本用户可读；其中有未公开的报告文字，请与数据库同样保管。备份之后的撤回和抹除，用 --erasures-only 随时另写一份清单，恢复时用得上。',
  'backup.option.to': () => '写到此文件；已有的文件不覆盖',
  'backup.option.erasures-only': () => '只写撤回和抹除的清单，不含任何内容',
  'backup.examples': () =>
    `示例：
  gongkai backup --to /backup/gongkai-2026-11-23.ndjson
  gongkai backup --erasures-only --to /backup/erasures.ndjson
  gongkai backup --to move.ndjson --data ./data && gongkai restore --from move.ndjson --nothing-erased-since --database-url postgres://…`,
  'backup.exists': ({ path }: { readonly path: string }) => `${path} 已存在，不覆盖；请另取文件名`,
  'backup.no-store': ({ folder }: { readonly folder: string }) =>
    `${folder} 中没有数据库；请用 --data 或 --database-url 指明`,
  'backup.not-writable': ({ path, why }: { readonly path: string; readonly why: string }) =>
    `无法写入 ${path}（${why}）`,
  'backup.done': ({
    path,
    seq,
    revisions,
  }: {
    readonly path: string
    readonly seq: number
    readonly revisions: number
  }) => `已备份到 ${path}：${revisions} 个版本，至变更序号 ${seq}`,
  'backup.erasures-done': ({
    path,
    seq,
    count,
  }: {
    readonly path: string
    readonly seq: number
    readonly count: number
  }) => `已写到 ${path}：撤回和抹除 ${count} 次，至变更序号 ${seq}`,
  'restore.summary': () => '从备份恢复到空的数据库',
  'restore.about': () =>
    '先把备份从头到尾核对一遍，再全部恢复，或者什么也不恢复。目标须是空的，两种数据库都可以，由此也可以换库、换版本。' +
    '恢复后变更重新编号，读者从头读起。备份之后撤回、抹除过的内容不应随备份回来：用 --erasures 给出同一节点在备份之后写的清单，' +
    '确实没有的，写明 --nothing-erased-since，记入审计。',
  'restore.option.from': () => '备份文件',
  'restore.option.erasures': () => '备份之后写的撤回和抹除清单（gongkai backup --erasures-only）',
  'restore.option.nothing-erased-since': () => '声明备份之后没有撤回或者抹除过任何内容',
  'restore.examples': () =>
    `示例：
  gongkai restore --from gongkai.ndjson --erasures erasures.ndjson --data ./new
  gongkai restore --from gongkai.ndjson --nothing-erased-since --database-url postgres://…`,
  'restore.say-erasures': () =>
    '备份之后可能有内容被撤回或者抹除，不能让它们回来。请用 --erasures 给出清单（在原节点运行 gongkai backup --erasures-only），确实没有的，加 --nothing-erased-since',
  'restore.not-readable': ({ path, why }: { readonly path: string; readonly why: string }) =>
    `无法读取 ${path}（${why}）`,
  'restore.done': ({
    revisions,
    removed,
    seq,
    made,
  }: {
    readonly revisions: number
    readonly removed: number
    readonly seq: number
    readonly made: string
  }) => `已恢复 ${made} 的备份：${revisions} 个版本，再次撤回和抹除 ${removed} 处；现为变更序号 ${seq}，编号已更新`,
}

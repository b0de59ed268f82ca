import type { Severity, Verdict } from '@gongkai/core'
import { report } from './report.ts'

const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  review: '待判定',
  info: '提示',
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  met: '已做到',
  breached: '未做到',
  pending: '未到期',
  undetermined: '无法判定',
  'does-not-apply': '不适用',
  'not-in-force': '依据未施行',
  conflict: '规则冲突',
}

const verdictOrder: readonly Verdict[] = [
  'met',
  'breached',
  'conflict',
  'undetermined',
  'pending',
  'does-not-apply',
  'not-in-force',
]

/** `gongkai check` in Chinese. */
export const check = {
  ...report,
  'check.summary': () => '按规定检查文件和记录',
  'check.about': () =>
    '检查表格、网页、文档和记录：逐条判断记录是否合乎公开的规定，查找个人信息、发文字号写法和错别字，指明文件、单元格或行、' +
    '条款和改法。不知道的不当作没有：缺什么说什么，不算违规；读不了的另行列出，不当作没有问题。输出不含文件的文字内容。',
  'check.argument.files': () =>
    '文件、文件夹或通配：JSON、NDJSON、YAML、CSV、XLSX、DOCX、PDF、OFD、HTML、Markdown、文本、ZIP；省去时取配置的 include',
  'check.word.instrument': () => '文件代号',
  'check.word.fact': () => '事实[@编号]=值',
  'check.word.span': () => '类型:起..止',
  'check.option.as-of': () => '以这一天为准判断是否到期；默认今天（北京时间）',
  'check.option.format': () => '输出格式；默认 text',
  'check.option.place': () => '网站所在地区，也用于没有写明地区的记录；默认取配置，再取全国',
  'check.option.config': () => '配置文件；默认自所查路径向上寻找 gongkai.config.*，再自当前目录向上，none 为不用',
  'check.option.output': () => '把报告写入文件，可重复；写成 格式=文件，或由 --format、后缀决定格式',
  'check.option.baseline': () => '基线文件：只有新出现的问题才算不通过',
  'check.option.update-baseline': () => '按现状重写基线，改正了的随之去掉',
  'check.option.fail-on': () => '从哪一级起算不通过；默认 error，never 为从不',
  'check.option.min-confidence': () => '至少多有把握才算不通过；默认 likely',
  'check.option.assert-in-force': () => '声明该文件当时施行（资料不能确认时），可重复，例如 shangluo-opinion-2014',
  'check.option.complete': () => '声明某类记录在此期间登记完整，可重复，例如 document:2026-01-01..2026-03-31',
  'check.option.allow-empty': () => '没有可检查的内容时也算通过；默认不算（退出码 2）',
  'check.option.fact': () =>
    '陈述记录不能说明的事实，或本单位自定的期限，可重复，例如 letter.replyLimit=15、body.closeToLivelihood@999999.x=true',
  'check.option.fix': () =>
    '改正有把握的写法：发文字号、全角日期、页面标签、词表；只改文本文件（UTF-8、GB 18030，编码不变），其余字节不动',
  'check.option.dry-run': () => '与 --fix 一起：只显示会改什么，不写入',
  'check.option.no-cache': () => '不用缓存；缓存位置可用 GONGKAI_CACHE 指定，其中不含文件内容',
  'check.option.show': () => 'text 格式下每条规则最多列出多少处；默认 10，总数始终准确',
  'check.option.all': () => '连同已做到、不适用、依据未施行的一并列出',
  'check.option.trace': () => '在 JSON 中附上推理过程',
  'check.examples': () =>
    `示例：
  gongkai check records.ndjson
  gongkai check records.ndjson --format json > report.json
  gongkai check content --format sarif --output report.sarif --output report.html
  gongkai check content --baseline gongkai.baseline.json
  gongkai check records.ndjson --as-of 2026-09-30 --known-on 2026-09-30
  gongkai check records.ndjson --complete document:2026-01-01..2026-03-31 --fail-on warning

JSON 输出的格式见 @gongkai/cli/schema/check-report.json。
退出码：0 通过；1 有达到门槛的问题；2 用法或配置有误，或者没有可检查的内容；3 有读不了的输入。3 先于 1。`,
  'check.malformed': () => '记录格式',
  'check.not-a-span': () => '--complete：应为 类型:起始日期..截止日期，例如 document:2026-01-01..2026-03-31',
  'check.unknown-kind': ({
    kind,
    suggestion,
    kinds,
  }: {
    readonly kind: string
    readonly suggestion: string | undefined
    readonly kinds: readonly string[]
  }) =>
    `--complete：没有记录类型 ${kind}${suggestion === undefined ? '' : `；是否指 ${suggestion}？`}；可用：${kinds.join('、')}`,
  'check.span-reversed': ({ from, to }: { readonly from: string; readonly to: string }) =>
    `--complete：起始日期 ${from} 晚于截止日期 ${to}`,
  'check.unknown-instrument': ({
    id,
    suggestion,
    known,
  }: {
    readonly id: string
    readonly suggestion: string | undefined
    readonly known: readonly string[]
  }) =>
    `--assert-in-force：没有文件 ${id}${suggestion === undefined ? '' : `；是否指 ${suggestion}？`}；可用：${known.join('、')}`,
  'check.not-a-fact': () =>
    '--fact：应为 事实=值，或 事实@编号=值，例如 letter.replyLimit=15、body.closeToLivelihood@999999.x=true',
  'check.fact-not-taken': ({ at, key, why }: { readonly at: string; readonly key: string; readonly why: string }) =>
    `${at} ${key}：${why}`,
  'check.severity': ({ severity }: { readonly severity: Severity }) => severityWords[severity],
  'check.verdict': ({ verdict }: { readonly verdict: Verdict }) => verdictWords[verdict],
  'check.unreadable': () => '读不了',
  'check.more': ({ what, count }: { readonly what: string; readonly count: number }) =>
    `${what}：另有 ${count} 处未列出（--show 或 --format json）`,
  'check.unknown-place': ({
    place,
    judgedAs,
    records,
  }: {
    readonly place: string
    readonly judgedAs: string
    readonly records: number
  }) => `地区 ${place} 不在表内：其 ${records} 条记录按 ${judgedAs} 及以上的规定判断，未计当地规定`,
  'check.records': ({
    files,
    records,
    judged,
    malformed,
  }: {
    readonly files: number
    readonly records: number
    readonly judged: number
    readonly malformed: number
  }) =>
    `共 ${files} 个文件，${records} 条记录：判断 ${judged} 条${malformed === 0 ? '' : `，不合格式未判断 ${malformed} 条`}`,
  'check.findings': ({ counts }: { readonly counts: readonly (readonly [Severity, number])[] }) =>
    `发现：${counts.map(([severity, count]) => `${severityWords[severity]} ${count}`).join('，')}`,
  'check.verdicts': ({ counts }: { readonly counts: Readonly<Record<Verdict, number>> }) =>
    `结论：${verdictOrder.map((verdict) => `${verdictWords[verdict]} ${counts[verdict]}`).join('，')}`,
  'check.unreadable-count': ({ count }: { readonly count: number }) => `读不了的有 ${count} 处，其内容未检查`,
  'config.passed-over': ({ file, used }: { readonly file: string; readonly used: string | undefined }) =>
    `${file} 没有采用：一次检查只用一份配置，这次${used === undefined ? '没有' : `是 ${used}`}；要用它，请单独检查那个文件夹，或用 --config 指定`,
  'config.divided': ({
    of,
  }: {
    readonly of: readonly { readonly name: string; readonly config: string | undefined }[]
  }) =>
    `各路径的配置不同（${of.map(({ name, config }) => `${name}：${config ?? '无'}`).join('；')}），也没有共同的上级配置；请分别检查，或用 --config 指定一份`,
  'config.not-yaml': ({ file, why }: { readonly file: string; readonly why: string }) =>
    `${file} 不是有效的 YAML 或 JSON（${why}）`,
  'config.not-a-module': ({ file, why }: { readonly file: string; readonly why: string }) =>
    `${file} 无法载入（${why}）；TypeScript 配置需要 Node.js 24，或改用 .js、.json、.yaml`,
  'config.no-default': ({ file }: { readonly file: string }) => `${file} 应以 export default 给出配置`,
  'config.faults': ({ file, count }: { readonly file: string; readonly count: number }) => `${file} 有 ${count} 处错误`,
  'config.file-there': ({ file }: { readonly file: string }) => `${file} 已经存在，没有改动；要重写请先删去`,
  'config.written': ({ file }: { readonly file: string }) => `已写入 ${file}；按其中的说明修改后运行 gongkai check`,
  'check.which-format': ({ file, formats }: { readonly file: string; readonly formats: readonly string[] }) =>
    `--output ${file}：看不出格式；请写成 格式=文件，格式有 ${formats.join('、')}`,
  'check.one-to-stdout': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `--format ${one} 与 ${other} 不能都写到标准输出；请用 --output 写到文件`,
  'check.needs-file': ({ format }: { readonly format: string }) => `--format ${format} 需要 --output 写明文件`,
  'check.not-a-baseline': ({ file }: { readonly file: string }) =>
    `${file} 不是基线文件；用 --update-baseline 重新写入`,
  'check.no-baseline': ({ file }: { readonly file: string }) => `没有基线文件 ${file}；首次请加 --update-baseline 写入`,
  'check.baseline-written': ({ file, count }: { readonly file: string; readonly count: number }) =>
    `基线已写入 ${file}，共 ${count} 处`,
  'check.nothing-to-check': () => '没有要检查的文件；请写明文件或文件夹，或在配置中写 include',
  'check.wrote': ({ format, file }: { readonly format: string; readonly file: string }) =>
    `已写入 ${file}（${format}）`,
  'check.dry-run-of-what': () => '--dry-run 与 --fix 一起使用',
  'check.fixed': ({ mended, leftAlone }: { readonly mended: number; readonly leftAlone: number }) =>
    `已改正 ${mended} 处${leftAlone === 0 ? '' : `；另有 ${leftAlone} 处需人工改正`}`,
  'check.would-fix': ({ mended, leftAlone }: { readonly mended: number; readonly leftAlone: number }) =>
    `可改正 ${mended} 处，没有写入${leftAlone === 0 ? '' : `；另有 ${leftAlone} 处需人工改正`}`,
  'check.fix-not-here': ({ file, count }: { readonly file: string; readonly count: number }) =>
    `${file} 有 ${count} 处可以改正，但只改 UTF-8 和 GB 18030 的文本文件，没有改动；请人工改正`,
  'init.summary': () => '写一份带说明的配置',
  'init.about': () => '在当前目录写入 gongkai.config.yaml，每一项都有说明。已有配置时不改动。',
  'init.examples': () => `示例：
  gongkai init --place 611002`,
  'check.nearby': ({ shapes }: { readonly shapes: readonly string[] }) => `旁边：${shapes.join('，')}`,
  'check.stopped-early': ({ after, of }: { readonly after: number; readonly of: number }) =>
    `已中断：${of} 个文件只检查了 ${after} 个，以下总数不是全部`,
  'check.set-aside': ({ waived, known }: { readonly waived: number; readonly known: number }) =>
    `另有已豁免 ${waived} 处，基线中已有 ${known} 处，不计入以上`,
  'check.not-kept': ({ count }: { readonly count: number }) => `报告未逐一保留的有 ${count} 处，已计入总数`,
  'check.nothing': ({ expected }: { readonly expected: boolean }) =>
    `没有可判断的记录、文字或表格${expected ? '（已写明允许）' : '：这不是通过，请核对路径；本来就可能没有的，请加 --allow-empty'}`,
  'check.passes': () => '没有达到门槛的问题',
  'check.fails': ({ count }: { readonly count: number }) => `达到门槛的问题 ${count} 处`,
}

import type { Severity, Verdict } from '@gongkai/core'

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
  'check.summary': () => '按规定检查记录',
  'check.about': () =>
    '逐条判断文件中的记录是否合乎公开的规定，指明文件、行、条款和改法。不知道的不当作没有：缺什么说什么，不算违规。' +
    '输出不含记录的文字内容。',
  'check.argument.files': () => '记录文件：JSON、NDJSON、YAML（CSV 等先用 gongkai import --out 转换）',
  'check.word.instrument': () => '文件代号',
  'check.word.span': () => '类型:起..止',
  'check.option.as-of': () => '以这一天为准判断是否到期；默认今天（北京时间）',
  'check.option.format': () => '输出格式；默认 text',
  'check.option.fail-on': () => '从哪一级起算不通过；默认 error，never 为从不',
  'check.option.min-confidence': () => '至少多有把握才算不通过；默认 likely',
  'check.option.assert-in-force': () => '声明该文件当时施行（资料不能确认时），可重复，例如 shangluo-opinion-2014',
  'check.option.complete': () => '声明某类记录在此期间登记完整，可重复，例如 document:2026-01-01..2026-03-31',
  'check.option.show': () => 'text 格式下每条规则最多列出多少处；默认 10，总数始终准确',
  'check.option.all': () => '连同已做到、不适用、依据未施行的一并列出',
  'check.option.trace': () => '在 JSON 中附上推理过程',
  'check.examples': () =>
    `示例：
  gongkai check records.ndjson
  gongkai check records.ndjson --format json > report.json
  gongkai check records.ndjson --as-of 2026-09-30 --known-on 2026-09-30
  gongkai check records.ndjson --complete document:2026-01-01..2026-03-31 --fail-on warning

JSON 输出的格式见 @gongkai/cli/schema/check-report.json。
退出码：0 通过；1 有达到门槛的问题；2 用法有误；3 有读不了的输入。3 先于 1。`,
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
  'check.nearby': ({ shapes }: { readonly shapes: readonly string[] }) => `旁边：${shapes.join('，')}`,
  'check.stopped-early': ({ after, of }: { readonly after: number; readonly of: number }) =>
    `已中断：${of} 个文件只检查了 ${after} 个，以下总数不是全部`,
  'check.set-aside': ({ waived, known }: { readonly waived: number; readonly known: number }) =>
    `另有已豁免 ${waived} 处，基线中已有 ${known} 处，不计入以上`,
  'check.not-kept': ({ count }: { readonly count: number }) => `报告未逐一保留的有 ${count} 处，已计入总数`,
  'check.passes': (_: { readonly count: number; readonly exitCode: number }) => '没有达到门槛的问题',
  'check.fails': ({ count }: { readonly count: number; readonly exitCode: number }) => `达到门槛的问题 ${count} 处`,
}

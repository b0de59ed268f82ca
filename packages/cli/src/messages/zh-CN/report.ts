import type { Confidence } from '@gongkai/core'

const sure: Readonly<Record<Confidence, string>> = { certain: '确定', likely: '很可能', possible: '可能' }
const states = { read: '已读', partly: '读了一部分', 'could-not-read': '读不了' } as const
const unreads = { file: '整个文件未读', part: '一部分未读', none: '已读，请留意' } as const

/** The words of reports in Chinese. */
export const report = {
  'report.title': () => '政府信息公开检查报告',
  'report.basis': ({
    asOf,
    knownOn,
    configFile,
  }: {
    readonly asOf: string
    readonly knownOn: string
    readonly configFile?: string
  }) =>
    `判断之日 ${asOf}，以 ${knownOn} 所知的规定和放假通知为准；${configFile === undefined ? '没有配置文件' : `配置 ${configFile}`}`,
  'report.notices': ({ count }: { readonly count: number }) => `已读而应当知道的（${count}）`,
  'report.by-rule': () => '按规则',
  'report.findings': () => '问题',
  'report.filter': () => '只看',
  'report.files': ({ count }: { readonly count: number }) => `文件（${count}）`,
  'report.footer': ({ version }: { readonly version: string }) =>
    `由 gongkai ${version} 生成。报告不含文件内容；没有问题不等于合规，仍需人工审查。`,
  'report.waived': ({
    reason,
    basis,
    until,
  }: {
    readonly reason: string
    readonly basis: string
    readonly until: string
  }) => `已豁免至 ${until}：${reason}（${basis}）`,
  'report.known': () => '基线中已有',
  'report.fails': () => '不通过',
  'report.confidence': ({ confidence }: { readonly confidence: Confidence }) => sure[confidence],
  'report.state': ({ state }: { readonly state: keyof typeof states }) => states[state],
  'report.unread': ({ unread }: { readonly unread: keyof typeof unreads }) => unreads[unread],
  'report.sheet.summary': () => '汇总',
  'report.sheet.findings': () => '问题',
  'report.sheet.rules': () => '按规则',
  'report.sheet.troubles': () => '读不了的',
  // Titles of columns, parted by strokes.
  'report.rule-columns': () => '级别|规则|名称|结论|处数|不通过|已豁免|已知|文件数',
  'report.finding-columns': () => '文件|工作表|单元格|列名|行|页|级别|把握|结论|规则|名称|说明|依据|改法|旁边|状态',
  'report.trouble-columns': () => '文件|行|情况|代码|说明',
  'report.file-columns': () => '文件|格式|状态|问题',
}

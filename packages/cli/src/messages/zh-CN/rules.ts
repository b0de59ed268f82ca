import type { Modality, SourceConfidence, TermUnit } from '@gongkai/core'

const modalities: Readonly<Record<Modality, string>> = { must: '应当', should: '一般应', may: '可以' }

const confidences: Readonly<Record<SourceConfidence, string>> = { T: '已核正文', E: '见摘录', M: '未核' }

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': ' 个工作日',
  'calendar-day': ' 日',
  hour: ' 小时',
  month: ' 个月',
  year: ' 年',
}

type Length = { readonly count: number; readonly unit: TermUnit; readonly extension?: number | undefined }

type Force = {
  readonly earliest: string
  readonly latest: string
  readonly until: string
  readonly lastSeenInForce: string | undefined
}

/** `gongkai rules` in Chinese. */
export const rules = {
  'rules.summary': () => '列出规则和期限',
  'rules.about': () =>
    '列出随附的规则和期限，连同配置中 rules 指明的本地规则，每条注明条款；写明代号则给出全部内容：要求什么、何时适用、各个时期的依据、怎样改正。',
  'rules.argument.id': () => '规则或期限的代号，例如 cn/proactive-20wd',
  'rules.option.place': () => '只列适用于该地区的；默认全部',
  'rules.option.as-of': () => '列出这一天施行的条款；默认今天',
  'rules.option.config': () => '配置文件；默认自当前目录向上寻找 gongkai.config.*，none 为不用',
  'rules.examples': () =>
    `示例：
  gongkai rules
  gongkai rules cn/proactive-20wd
  gongkai rules answer
  gongkai rules --place 611000 --json`,
  'rules.unknown': ({ id, suggestion }: { readonly id: string; readonly suggestion: string | undefined }) =>
    `没有规则或期限 ${id}${suggestion === undefined ? '。' : `；是否指 ${suggestion}？`}全部见 gongkai rules`,
  'rules.modality': ({ modality }: { readonly modality: Modality }) => modalities[modality],
  'rules.length': ({ count, unit, extension }: Length) =>
    `${count}${units[unit]}${extension === undefined ? '' : `，至多延长 ${extension}${units[unit]}`}`,
  'rules.over': ({ over }: { readonly over: string }) => `对象：${over}`,
  'rules.indicator': ({ indicator }: { readonly indicator: 'veto' | 'deduction' }) =>
    `检查指标：${indicator === 'veto' ? '单项否决' : '扣分'}`,
  'rules.when': () => '适用条件：',
  'rules.require': () => '要求：',
  'rules.exception': ({ clause, note }: { readonly clause: string; readonly note: string }) =>
    `例外（${clause}）：${note}`,
  'rules.mend': ({ how }: { readonly how: string }) => `\n改正：${how}`,
  'rules.provision': ({
    citation,
    what,
    force,
    confidence,
  }: {
    readonly citation: string
    readonly what: string
    readonly force: string
    readonly confidence: SourceConfidence
  }) => `${citation}（${what}；${force}；${confidences[confidence]}）`,
  'rules.force': ({ earliest, latest, until, lastSeenInForce }: Force) => {
    const from = earliest === latest ? `${earliest} 起施行` : `${earliest} 至 ${latest} 之间起施行`
    if (until === 'open') return from
    if (until !== 'not-known') return `${from}，至 ${until}`
    return `${from}，何时失效不详${lastSeenInForce === undefined ? '' : `，最迟见于 ${lastSeenInForce}`}`
  },
}

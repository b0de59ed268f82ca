import type { Verdict } from '@gongkai/core'
import type { Counts, JudgedFile, RealInput } from './real-input.ts'

const columns: readonly (readonly [Verdict, string])[] = [
  ['met', '做到 met'],
  ['breached', '未做到 breached'],
  ['undetermined', '无法判定 undetermined'],
  ['pending', '未到期 pending'],
  ['conflict', '规定冲突 conflict'],
  ['does-not-apply', '不适用 does not apply'],
  ['not-in-force', '当时未施行 not in force'],
]

/** Whether a rule had more to say than that it does not apply. */
function isTold(counts: Counts): boolean {
  return columns.some(([verdict]) => verdict !== 'does-not-apply' && counts[verdict] > 0)
}

function idle(rules: ReadonlyMap<string, Counts>): string {
  const count = [...rules.values()].filter((counts) => !isTold(counts)).length
  return count === 0 ? '' : `；另有 ${count} 条规则都不适用，未列 and ${count} more rules apply to none of them`
}

/** docs/real-input.md: counts alone, nothing of any record. */
export function realInputPage({ files, letters }: RealInput): string {
  const { undated, asked, ours, counted, differing, onRestDay } = letters
  const lines = [
    '# 真实数据的检查结果 What the check says of real input',
    '',
    '<!-- npm run generate 生成 Made by npm run generate -->',
    '',
    '真实的公开记录经过 [examples/mappings](../examples/mappings) 中的映射文件，再经过全部规则，判断之日和所知之日均为2026-11-23。',
    '没有人为这些登记的完整性作保，也没有确认任何文件在施行：缺少的事实就是未知。这里只有数目；每个数目与 `gongkai check` 的合计核对过。',
    '',
    'Real records went through the mappings and through every rule, judged and known on 2026-11-23. Nobody vouched for a',
    'register or asserted an instrument to be in force, so that what is absent is unknown. There are counts here and nothing',
    'else; their sums are held against the totals of `gongkai check`.',
    '',
    '## 市长信箱：七个和十五个工作日 Letters: 7 and 15 working days',
    '',
    `规则 [cn/message-7-15wd](rules/cn/message-7-15wd.md) 自2014-12-01起施行。此后来信并已答复的有 ${asked} 件；另有 ${undated} 件没有来信日期，无法判定，不在此列。`,
    `独立计数用另一份假日表，数来信次日至答复当日的工作日：不超过7个为做到，8至15个取决于是否复杂，再多为未做到。`,
    '',
    `The rule is in force from 2014-12-01. ${asked} letters were asked since and answered; ${undated} more have no date of asking, cannot be judged and are not counted here. The`,
    'independent count takes another table of holidays and counts the working days after the day of asking, up to and',
    'including that of the answer: at most 7 is met, 8 to 15 hangs on whether the matter is complex, more is breached.',
    '',
    '| | 做到 met | 无法判定 undetermined | 未做到 breached |',
    '| --- | ---: | ---: | ---: |',
    `| 规则 the rule | ${ours.met} | ${ours.undetermined} | ${ours.breached} |`,
    `| 独立计数 independent count | ${counted.met} | ${counted.undetermined} | ${counted.breached} |`,
    '',
    `两者不同的有 ${differing} 件，其中 ${onRestDay} 件在第7个工作日之后的休息日答复：期限的最后一日是第7个工作日，此后就是逾期；`,
    '而“已过7个工作日”的数法在休息日仍然数到7。',
    '',
    `The two differ on ${differing} letter${differing === 1 ? '' : 's'}, ${onRestDay} of which was answered on a rest day after the seventh working day: the period ends`,
    'with that working day, so that the answer is late by the date, while a count of elapsed working days still says 7.',
    ...files.flatMap(sectionOf),
  ]
  return `${lines.join('\n')}\n`
}

function sectionOf({ file, records, rules }: JudgedFile): readonly string[] {
  const told = [...rules].filter(([, counts]) => isTold(counts)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = ['', `## ${file}`, '', `${records} 条记录 records${idle(rules)}`]
  if (told.length === 0) return [...head, '', '没有规则适用于这些记录。 No rule applies to these records.']
  return [
    ...head,
    '',
    `| 规则 rule | ${columns.map(([, title]) => title).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...told.map(
      ([rule, counts]) => `| [${rule}](rules/${rule}.md) | ${columns.map(([one]) => counts[one]).join(' | ')} |`,
    ),
  ]
}

import { text } from '../../../text/local-text.ts'
import type { DutyEntry } from './entry.ts'

const ofTheApplicant = text(
  '是申请人的权利和期限，不是公开机关的义务；什么时候知道，公开数据中没有。',
  'It is a right and a term of the applicant, no duty of the body that discloses; when the applicant knew is in no published data.',
)
const ofReview = text(
  '是复议机关办案的规定，复议案件不在公开数据之内。',
  'It is for the body that reviews; its cases are not in the published data.',
)
const ofCourts = text(
  '划定法院受案范围，不要求公开机关做什么。',
  'It draws the line of what courts take, and asks nothing of the body that discloses.',
)

/** Complaint, reconsideration and suit. */
export const remedies: readonly DutyEntry[] = [
  {
    code: 'complain',
    about: text('《条例》第四十七条、第五十一条：投诉、举报', 'Articles 47 and 51: complaint to a superior body'),
    reason: ofTheApplicant,
  },
  {
    code: 'review-apply-60d',
    about: text('《行政复议法》第二十条：知道之日起六十日内申请复议', 'Reconsideration within 60 days of knowing'),
    reason: ofTheApplicant,
  },
  {
    code: 'review-first',
    about: text(
      '《行政复议法》第二十三条：不予公开的，先申请复议，并应当告知',
      'What is not disclosed goes to reconsideration before court, and the answer has to say so',
    ),
    reason: text(
      '告知写在答复书里，答复书不公开；核对答复书须有申请案件的文书。',
      'The notice stands in the letter of answer, which is not published; to check it one needs the papers of the request.',
    ),
  },
  {
    code: 'review-first-scope',
    about: text(
      '法释〔2025〕8号：先行复议的，限于依《条例》第十四条至第十六条不予公开的',
      'Reconsideration first holds for refusals under Articles 14 to 16 only',
    ),
    functions: ['decideDisclosure'],
    reason: text(
      '同上；不予公开所依据的条款由判断结果给出。',
      'As above; the article on which a refusal rests is part of the decision.',
    ),
  },
  {
    code: 'review-summary-30d',
    about: text('《行政复议法》第五十三条、第六十二条：简易程序三十日', 'The summary procedure: 30 days'),
    reason: ofReview,
  },
  {
    code: 'review-wd',
    about: text('《行政复议法》第八十八条：三日、五日、七日、十日为工作日', '3, 5, 7 and 10 days are working days'),
    reason: ofReview,
  },
  {
    code: 'suit-6m',
    about: text(
      '《行政诉讼法》第四十五条、第四十六条：六个月、十五日',
      'Suit within 6 months, or 15 days of a decision',
    ),
    reason: ofTheApplicant,
  },
  {
    code: 'suit-inaction-6m',
    about: text('法释〔2018〕1号第六十六条：逾期不答复的，六个月内起诉', 'Suit over silence: 6 months after the term'),
    terms: ['answer'],
    reason: text(
      '是申请人的期限；它从答复期限届满时起算，届满之日可以计算。',
      'It is a term of the applicant; it starts when the term of the answer ends, and that day can be counted.',
    ),
  },
  {
    code: 'suit-proactive-first-ask',
    about: text('未主动公开的，应当先提出申请', 'Failure to publish proactively: one has to ask first'),
    reason: ofCourts,
  },
  {
    code: 'not-suable-2011',
    about: text(
      '法释〔2011〕17号第二条：四种不受理的情形（2025年6月1日起失效）',
      'What courts did not take until 2025',
    ),
    reason: ofCourts,
  },
]

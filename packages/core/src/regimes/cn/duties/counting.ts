import { text } from '../../../text/local-text.ts'
import type { DutyEntry } from './entry.ts'

const howToCount = text(
  '是期限的算法，不是一项义务：每个期限都照此计算。',
  'It is how terms are counted, not a duty: every term is counted so.',
)
const receipt = text(
  '决定收到之日，不能从公开的信息中看出：由受理机关记录收到日期，期限从该日起算。',
  'It settles the day of receipt, which nothing published shows: the office records that day, and the term runs from it.',
)
const answered = text(
  '决定答复之日，送达情况不对外公开：由答复机关记录答复日期。',
  'It settles the day of the answer; delivery is not published, so the office records that day.',
)
const pause = text(
  '是答复期限的中止、重新起算，写在期限里，给出事件即可计算。',
  'It pauses or restarts the term of an answer; the term says so, and counts it from the events.',
)

/** How periods are counted, and what starts and stops them. */
export const counting: readonly DutyEntry[] = [
  {
    code: 'count-unit-working-day',
    about: text('《条例》的期限以工作日计', 'The periods of the Regulations are counted in working days'),
    terms: ['answer', 'proactive'],
    functions: ['addWorkingDays', 'isWorkingDay'],
    reason: howToCount,
  },
  {
    code: 'count-start-excluded',
    about: text(
      '起算之日不计入，次一工作日为第一日',
      'The day of the trigger is left out; the next working day is day 1',
    ),
    functions: ['addWorkingDays', 'dueDate'],
    reason: howToCount,
  },
  {
    code: 'count-end-holiday',
    about: text(
      '法释〔2018〕1号第四十八条：最后一日为节假日的，顺延至其后第一个工作日',
      'A last day that is a day off moves to the next working day',
    ),
    functions: ['dueDate'],
    reason: text(
      '以工作日计的期限不会落在节假日；以自然日计的，有关法律没有规定顺延，不顺延。',
      'A term in working days never ends on a day off; for calendar days the laws in question say nothing of moving, so it is not moved.',
    ),
  },
  {
    code: 'count-transit-excluded',
    about: text('法释〔2018〕1号第四十八条：期间不包括在途时间', 'Time in the post does not count'),
    reason: answered,
  },
  {
    code: 'receipt-in-person',
    about: text('《条例》第三十一条第一项：当面提交之日', 'Handed over in person: that day'),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-registered-post',
    about: text('《条例》第三十一条第二项：挂号等需要签收的，签收之日', 'Registered post: the day it is signed for'),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-plain-post',
    about: text(
      '《条例》第三十一条第二项：平常信函，当日与申请人确认',
      'Ordinary post: confirmed with the applicant that day',
    ),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-email-2015',
    about: text('2015年：电子邮件到达公布邮箱系统之日', '2015: the day an e-mail reaches the announced mailbox'),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-online-2019',
    about: text(
      '《条例》第三十一条第三项：互联网渠道或者传真，双方确认之日',
      'Online or fax: the day both sides confirm',
    ),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-fax-2015',
    about: text('2015年：传真收到并经双方确认之日', '2015: a fax, once both sides have confirmed'),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'receipt-other-channel-2015',
    about: text(
      '2015年：其他渠道依公告，未公告的经双方确认',
      '2015: other channels as announced, or as both sides confirm',
    ),
    terms: ['answer'],
    reason: receipt,
  },
  {
    code: 'answer-date-direct',
    about: text('2016年：直接送达的，签收之日为答复之日', '2016: delivered by hand, the day it is signed for'),
    reason: answered,
  },
  {
    code: 'answer-date-post',
    about: text('2016年：邮寄送达的，交邮之日为答复之日', '2016: sent by post, the day it is posted'),
    reason: answered,
  },
  {
    code: 'clock-restart-correction',
    about: text('《条例》第三十条：收到补正申请，答复期限重新起算', 'A corrected request starts the term again'),
    terms: ['answer'],
    functions: ['dueDate'],
    reason: pause,
  },
  {
    code: 'clock-stop-third-party',
    about: text('征求第三方意见的时间不计入', 'The time for asking a third party does not count'),
    terms: ['answer'],
    functions: ['dueDate'],
    reason: pause,
  },
  {
    code: 'clock-stop-other-agency',
    about: text(
      '《条例》第三十三条第三款：征求其他机关意见的时间不计入',
      'The time for asking other bodies does not count',
    ),
    terms: ['answer'],
    functions: ['dueDate'],
    reason: pause,
  },
  {
    code: 'clock-stop-fee',
    about: text('收费通知发出后，缴费次日起恢复计算', 'After a fee notice the clock goes on the day after payment'),
    reason: text(
      '条文尚未查到，中止、恢复的具体算法不能确认，期限不据此变动。',
      'The text was not seen, so how the clock stops and goes on is not certain; no term is moved by it.',
    ),
  },
  {
    code: 'clock-reason-delay',
    about: text(
      '《条例》第三十五条：申请数量明显超过合理范围的，行政机关可以确定延迟答复的合理期限',
      'Where requests are clearly excessive the office may set a reasonable later term',
    ),
    reason: text(
      '允许而不要求，期限由机关确定，条文没有数字。',
      'It permits and does not ask; the office sets the term, and the clause gives no figure.',
    ),
  },
]

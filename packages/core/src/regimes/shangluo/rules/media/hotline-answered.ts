import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function calls(answered: number, facts?: Readonly<Record<string, FactValue>>): Subject {
  const period = { from: '2014-04-01', to: '2014-06-30' } as const
  const hotline = { numbers: ['0000-12345'], statistics: [{ period, received: 200, answered }] } as const
  return { ...sampleRecord('hotline', hotline, '611000'), ...(facts && { facts }) }
}

/** 《实施意见》二、3: somebody answers the hotline. It gives no share, so the figures are told and not judged. */
export const hotlineAnswered: Rule<ShangluoFact> = {
  id: 'shangluo/hotline-answered',
  over: 'record',
  kinds: ['hotline'],
  datedBy: 'hotline.countedTo',
  title: text('热线电话有人接听', 'Somebody answers the hotline'),
  asks: text(
    '政府热线、部门值班电话有人接、及时答复。未设比例：只列出来电和接听数，使用者给定下限的才作判定。',
    'Hotlines and duty telephones are answered, and questions in good time. No share is set: the calls that came in and were answered are told, and judged only where the caller sets one.',
  ),
  mend: text('补足值守，公布服务时间。', 'Staff the line, and publish its hours.'),
  limit: 'caller',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['热线电话有人接', '部门值班电话'],
      confidence: 'T',
      when: always,
      require: { share: ['hotline.answered', 'hotline.received'], atLeast: 'hotline.leastShare' },
    },
  ],
  examples: {
    met: {
      subject: calls(190, { 'hotline.leastShare': 95 }),
      asOf: '2014-07-10',
      note: text('给定下限95%，接听95%', 'a share of 95 % was set, and 95 % were answered'),
    },
    breached: {
      subject: calls(189, { 'hotline.leastShare': 95 }),
      asOf: '2014-07-10',
      note: text('给定下限95%，接听不足95%', 'a share of 95 % was set, and fewer were answered'),
    },
    undetermined: {
      subject: calls(189),
      asOf: '2014-07-10',
      note: text('未给定下限，只列出数字', 'no share was set: the figures are told'),
    },
  },
}

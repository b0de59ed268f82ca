import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { bodyIn2014 } from './year-2014.ts'

const training = { kind: 'training', startedOn: '2014-04-07' } as const
const personnel = { about: { line: 'personnel' } } as const

/** 《实施意见》四、3: the personnel department takes it into the training of civil servants. It says not how often; a year is looked at. */
export const trainingCivilServants: Rule<ShangluoFact> = {
  id: 'shangluo/training-civil-servants',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('列入公务员培训', 'In the training of civil servants'),
  asks: text(
    '人事部门把政府信息公开、舆情应对列入公务员培训内容；未设频次，按年度查看。',
    'The personnel department takes disclosure and answering public opinion into the training of civil servants; how often is not said, so a year is looked at.',
  ),
  mend: text('列入下一期公务员培训。', 'Take it into the next one.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '四.3' },
      modality: 'should',
      anchors: ['人事部门', '公务员培训内容'],
      confidence: 'T',
      when: {
        all: [
          { code: 'period.span', of: ['year'] },
          { code: 'body.line', of: ['personnel'] },
        ],
      },
      require: { is: 'training.civilServants' },
    },
  ],
  examples: {
    met: {
      subject: bodyIn2014('training', [{ ...training, civilServants: true }], personnel),
      asOf: '2015-01-05',
      note: text('已列入', 'it was taken in'),
    },
    breached: {
      subject: bodyIn2014('training', [{ ...training, civilServants: false }], personnel),
      asOf: '2015-01-05',
      note: text('登记完整，没有列入', 'the register is complete, and it was not'),
    },
    undetermined: {
      subject: bodyIn2014('training', [training], personnel),
      asOf: '2015-01-05',
      note: text('未记录是否列入', 'whether it was taken in was not recorded'),
    },
  },
}

import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const body = (id: string) => ({ body: `611000.${id}` })
const example = (answeringBody: string, inNameOfOwnGovernment?: true) =>
  sampleSubject(
    'case',
    undefined,
    {
      events: [{ event: 'received', on: '2014-03-03' }],
      answeringBody: body(answeringBody),
      information: {
        origin: 'made',
        madeBy: body('finance'),
        inNameOf: body('government'),
        ...(inNameOfOwnGovernment && { inNameOfOwnGovernment }),
      },
    },
    '611000',
  )

/**
 * 《实施意见》三、3: what a department makes or obtains in the name of its own government, the department discloses. The
 * Regulations say only that the maker does; the city settles who that is.
 */
export const responsibleBodySl2014: Rule<ShangluoFact> = {
  id: 'shangluo/responsible-body-sl-2014',
  over: 'case',
  datedBy: 'case.receivedOn',
  title: text('以本级政府名义制作的由部门公开', 'What is made in the government’s name the department discloses'),
  asks: text(
    '政府部门以本级政府名义在履行职责中制作或者获取的政府信息，由部门负责公开。',
    'What a department makes or obtains in the name of the government of its level is disclosed by the department.',
  ),
  mend: text(
    '转由制作、获取该信息的部门答复，并告知申请人。',
    'Hand it to the department that made or obtained it, and tell the applicant.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.3' },
      modality: 'should',
      anchors: ['本级政府名义', '由部门负责公开'],
      confidence: 'T',
      when: { is: 'case.inNameOfOwnGovernment' },
      require: { same: ['case.answeringBody', 'case.madeBy'] },
    },
  ],
  examples: {
    met: {
      subject: example('finance', true),
      asOf: '2014-06-03',
      note: text('由起草部门答复', 'the department answers'),
    },
    breached: {
      subject: example('government', true),
      asOf: '2014-06-03',
      note: text('由政府答复', 'the government answers'),
    },
    undetermined: {
      subject: example('government'),
      asOf: '2014-06-03',
      note: text('未记录是否以本级政府名义', 'nobody recorded whether it was in the government’s name'),
    },
  },
}

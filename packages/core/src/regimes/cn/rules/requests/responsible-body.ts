import type { Condition } from '../../../../rules/condition.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** The information comes from there. */
export const origin = (code: string): Condition<CnFact> => ({ code: 'case.origin', of: [code] })

/** The body that answers is the one this fact names. */
export const answeredBy = (fact: CnFact): Condition<CnFact> => ({ same: ['case.answeringBody', fact] })

/** Who made it: neither text says whether that is the body that did the work or the one in whose name it was done. */
export const madeIt: Condition<CnFact> = { any: [answeredBy('case.madeBy'), answeredBy('case.inNameOf')] }

/** What citizens gave, its keeper answers for. */
export const keepsIt: Condition<CnFact> = { all: [origin('from-citizens'), answeredBy('case.keptBy')] }

/** What both rules say alike. */
export const words = {
  title: text('由负责公开的机关答复', 'The body in charge answers'),
  mend: text(
    '告知申请人负责公开的机关及其联系方式；已经答复的，重新办理。',
    'Tell the applicant which body is in charge and how to reach it; where it was answered, take it up again.',
  ),
} as const

/** A made-up body. */
export const body = (id: string) => ({ body: `100000.${id}` })

/** A made-up request, answered by a ministry. */
export const example = (
  received: string,
  information: { readonly [name: string]: string | { readonly body: string } },
) =>
  sampleSubject('case', undefined, {
    events: [{ event: 'received', on: received }],
    answeringBody: body('ministry'),
    information,
  })

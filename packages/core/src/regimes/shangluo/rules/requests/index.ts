import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { publishWithAnswer } from './publish-with-answer.ts'
import { requestSixStages } from './request-six-stages.ts'
import { responsibleBodySl2014 } from './responsible-body-sl-2014.ts'

/** 《实施意见》三、3: requests for disclosure. */
export const requests: readonly Rule<ShangluoFact>[] = [responsibleBodySl2014, requestSixStages, publishWithAnswer]

import type { DisclosureLaw } from '../../../disclosure/ground.ts'
import type { CnFact } from '../facts/index.ts'
import { administrativeQuery } from './administrative-query.ts'
import { enforcementFile } from './enforcement-file.ts'
import { internalAffairs } from './internal-affairs.ts'
import { lawForbidden } from './law-forbidden.ts'
import { processInformation } from './process-information.ts'
import { securityStability } from './security-stability.ts'
import { stateSecret } from './state-secret.ts'
import { thirdParty } from './third-party.ts'

/** What the Regulations say of disclosing and withholding; the grounds in the order they ask. */
export const disclosure: DisclosureLaw<CnFact> = {
  grounds: [
    stateSecret,
    lawForbidden,
    securityStability,
    thirdParty,
    internalAffairs,
    processInformation,
    enforcementFile,
    administrativeQuery,
  ],
  principle: [
    { clause: { instrument: 'gipd-2008', article: 13 }, anchors: ['申请获取'], confidence: 'E' },
    { clause: { instrument: 'gipd-2019', article: 13, paragraph: 1 }, anchors: ['应当公开'], confidence: 'T' },
  ],
  partial: [
    { clause: { instrument: 'gipd-2008', article: 22 }, anchors: ['区分处理'], confidence: 'E' },
    { clause: { instrument: 'gipd-2019', article: 37 }, anchors: ['区分处理', '说明理由'], confidence: 'T' },
  ],
}

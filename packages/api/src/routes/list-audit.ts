import { text } from '@gongkai/core'
import * as z from 'zod'
import { wholeNumber } from '../http/parameter.ts'
import { nothing } from '../http/route.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { auditPage } from '../schemas/publishing.ts'
import { audit } from '../store/index.ts'
import { limitParameter } from './parameters.ts'

const defaultLimit = 100

/** The audit. */
export const listAudit = securedRoute(
  {
    path: '/v1/audit',
    operationId: 'listAudit',
    tag: 'publishing',
    summary: text('审计', 'Read the audit'),
    description: text(
      '谁在何时对哪条记录做了什么，不含内容；只供审计角色。各条以 hash 相连，改动任何一条都会断开；请在本节点之外保存最后的 hash。',
      'Who did what to which record and when, never content; for auditors only. Each entry holds the hash of the one before, so that changing any breaks the chain; keep the last hash outside of the node.',
    ),
    query: z.strictObject({
      after: wholeNumber(
        0,
        999_999_999,
        {
          description: text('此编号之后的；默认从头。', 'Only entries after this number; from the first where absent.'),
        },
        0,
      ).optional(),
      limit: limitParameter(1000, defaultLimit).optional(),
    }),
    params: nothing,
    answer: { description: text('一页审计记录。', 'A page of the audit.'), schema: auditPage },
    problems: [401, 403, 429],
    roles: ['auditor'],
  },
  async ({ query: { after = 0, limit = defaultLimit }, context: { store } }) => {
    const items = await audit(store, { after, limit })
    return written({ items, next: items.at(-1)?.number ?? after })
  },
)

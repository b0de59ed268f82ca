import { subjectTypes, text } from '@gongkai/core'
import * as z from 'zod'
import { exportedLaw, type JsonObject, lawAsked, lawFactsOf, spokenOf } from '../http/exported-law.ts'
import { oneOf } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { ruleList } from '../schemas/law.ts'
import { knownOnParameter, organPlaceParameter } from './parameters.ts'

/** The rules. */
export const listRules = route(
  {
    path: '/v1/rules',
    operationId: 'listRules',
    tag: 'rules',
    summary: text('规则清单', 'List rules'),
    description: text(
      '某地所适用的规则，附条款和整体摘要。一条规则的全部内容在 /v1/rules/{regime}/{code}：规则代码中的斜线在地址中照写。',
      'The rules that bind a place, with their clauses and the digest of the law. All of a rule is at /v1/rules/{regime}/{code}: the slash within the code of a rule is a slash in its address.',
    ),
    query: z.strictObject({
      place: organPlaceParameter.optional(),
      knownOn: knownOnParameter.optional(),
      over: oneOf(subjectTypes, { description: text('只要判断这种对象的规则。', 'Only rules over this.') }).optional(),
    }),
    params: nothing,
    answer: { description: text('规则清单。', 'The rules.'), schema: ruleList },
    problems: [],
  },
  ({ query: { over, ...asked }, context: { clock } }) => {
    const law = lawAsked(asked, clock)
    const rules = spokenOf(exportedLaw(law).rules)
    const wanted = over === undefined ? rules : rules.filter((rule) => rule.over === over)
    return json({ ...lawFactsOf(law), items: wanted.map(headOf) }, { cache: 'minutes' })
  },
)

function headOf({ id, over, kinds, title, asks, clause, modality }: JsonObject) {
  return { id, over, kinds, title, asks, clause, modality }
}

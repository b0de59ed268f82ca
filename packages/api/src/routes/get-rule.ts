import { presentRuleId, ruleMigrations, text } from '@gongkai/core'
import * as z from 'zod'
import { closest } from '../http/closest.ts'
import { exportedLaw, lawAsked, lawFactsOf, spokenOf } from '../http/exported-law.ts'
import { parameter } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { apiError } from '../problems/api-error.ts'
import { ruleAnswer } from '../schemas/law.ts'
import { knownOnParameter, organPlaceParameter } from './parameters.ts'

/** One rule. */
export const getRule = route(
  {
    path: '/v1/rules/{regime}/{code}',
    operationId: 'getRule',
    tag: 'rules',
    summary: text('一条规则', 'Get a rule'),
    description: text(
      '规则的全部内容：各文件的规定、条件、例外。规则代码 cn/proactive-20wd 的地址为 /v1/rules/cn/proactive-20wd。该地没有此规则时返回 404。规则改名后，旧代码的地址仍然可用，返回现行规则，其 id 为现代码。',
      'All of a rule: what each instrument says, its conditions and exceptions. The rule cn/proactive-20wd is at /v1/rules/cn/proactive-20wd. 404 where the rule does not bind the place. A former code keeps its address: the present rule is answered, under its present id.',
    ),
    query: z.strictObject({ place: organPlaceParameter.optional(), knownOn: knownOnParameter.optional() }),
    params: z.object({
      regime: part('规则代码中斜线之前的部分。', 'What stands before the slash in the code of the rule.', 'cn'),
      code: part('规则代码中斜线之后的部分。', 'What stands behind it.', 'proactive-20wd'),
    }),
    answer: { description: text('该规则。', 'The rule.'), schema: ruleAnswer },
    problems: [404],
  },
  ({ query, params: { regime, code }, context: { clock } }) => {
    const law = lawAsked(query, clock)
    const rules = spokenOf(exportedLaw(law).rules)
    const id = presentRuleId(`${regime}/${code}`, ruleMigrations)
    const rule = rules.find((one) => one.id === id)
    if (rule !== undefined) return json({ ...lawFactsOf(law), rule }, { cache: 'minutes' })
    const suggestion = closest(
      id,
      rules.flatMap((one) => (typeof one.id === 'string' ? one.id : [])),
    )
    const { place } = law
    throw apiError('rule-not-found', { id, place, ...(suggestion === undefined ? {} : { suggestion }) })
  },
)

function part(zh: string, en: string, example: string) {
  return parameter(z.string().regex(/^[a-z0-9-]{1,64}$/), {
    description: text(zh, en),
    expected: text('小写字母、数字和连字符', 'small letters, digits and hyphens'),
    example,
  })
}

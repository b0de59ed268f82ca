import { civilDate, parseRecord, type RuleMigration, text, unwrap } from '@gongkai/core'
import { expect, it } from 'vitest'
import { judge } from '../../src/door/judge.ts'
import { publishedLine } from '../../src/imports/answer.ts'

const today = civilDate('2026-11-23')
const reason = text('改名', 'renamed')
const migrations: readonly RuleMigration[] = [
  { from: 'cn/older', to: 'cn/old', on: today, reason },
  { from: 'cn/old', to: 'cn/proactive-20wd', on: today, reason },
  { from: 'cn/gone', on: today, reason: text('依据已废止', 'its law was repealed') },
]

/** Published a year after it was formed. */
const late = unwrap(
  parseRecord({
    id: '611000.late-1',
    kind: 'document',
    place: '611000',
    title: '关于示例事项的通知',
    attribute: 'proactive',
    formedOn: '2025-01-06',
    publishedOn: '2026-01-05',
  }),
)

function judged(...of: readonly string[]) {
  const waivers = of.map((one) => ({ of: one, reason: '补发历史文件', basis: '示例规定第三条' }))
  return judge({ record: late, waivers }, today, migrations)
}

it('a waiver that names a rule by a former id holds, and the publisher is told the present one', () => {
  expect(judged()).toMatchObject({ is: 'refused' })
  expect(judged('cn/proactive-20wd')).toMatchObject({ is: 'let-in', notices: [] })
  const told = judged('cn/older')
  expect(told).toMatchObject({ is: 'let-in', notices: [{ en: expect.stringContaining('is now cn/proactive-20wd') }] })
  if (told.is === 'refused') return
  const published = { id: late.id, outcome: 'created', revision: 1, seq: 1, digest: 'x' } as const
  expect(publishedLine(1, published, told)).toMatchObject({ notices: told.notices })
  expect(publishedLine(1, published, { ...told, notices: [] })).not.toHaveProperty('notices')
})

it('a waiver that names a rule which was dropped is refused, and says which and why', () => {
  const { problem, pointer } = { pointer: '/waivers/1/of', problem: { code: 'body-invalid' } }
  const refused = judged('cn/proactive-20wd', 'cn/gone')
  expect(refused).toMatchObject({ is: 'refused', problem, faults: [{ pointer, problem }] })
  if (refused.is === 'let-in') return
  expect(refused.faults[0]?.problem.message['zh-CN']).toContain('规则 cn/gone 已于 2026-11-23 取消（依据已废止）')
})

import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { explain } from '../explain.ts'
import { emergencyFirstTime } from '../regimes/shangluo/rules/emergency/emergency-first-time.ts'
import type { Example } from '../rules/rule.ts'

const today = civilDate('2026-11-23')

function findingOf({ subject, asOf }: Example) {
  const { findings } = check(subject, { asOf: civilDate(asOf), knownOn: today })
  return findings.find(({ rule }) => rule === emergencyFirstTime.id)
}

describe('a clause that asks for speed and gives no figure', () => {
  const { breached, undetermined } = emergencyFirstTime.examples

  it('informs how long it took, and what the caller may set', () => {
    const finding = findingOf(undetermined)
    expect(finding).toMatchObject({
      verdict: 'undetermined',
      severity: 'info',
      message: { key: 'lag', params: { lag: '6.83', unit: 'hour' } },
      needs: [{ need: 'fact', fact: 'emergency.firstReleaseLimit' }],
      trace: { require: { lag: { unit: 'hour' } } },
    })
    if (finding === undefined) return
    const lines = explain(finding, 'zh-CN')
    expect(lines[0]).toContain('未给定上限')
  })

  it('warns where it took longer than the caller’s limit', () => {
    expect(findingOf(breached)).toMatchObject({
      verdict: 'breached',
      severity: 'warning',
      message: { key: 'too-long', params: { atMost: 2, unit: 'hour' } },
    })
  })
})

import {
  type Checker,
  describeProblem,
  formerRuleWords,
  GongkaiError,
  isDroppedRule,
  type Json,
  parseRecord,
  presentRuleId,
  recordSubject,
  ruleMigrations,
} from '@gongkai/core'
import * as z from 'zod'
import type { Voice } from '../messages/voice.ts'

const envelope = z.object({ record: z.unknown(), waivers: z.array(z.looseObject({ of: z.string() })).default([]) })

/**
 * Why a record would be refused at the node, as far as that can be told here: it is none, or breaks a rule that is not
 * waived. The node looks for personal data as well.
 * @param value a record, or a record with waivers
 */
export function faultsOfRecord(value: unknown, checker: Checker, voice: Voice): readonly string[] {
  const isEnvelope = typeof value === 'object' && value !== null && 'record' in value
  const { record, waivers } = isEnvelope ? envelope.parse(value) : { record: value, waivers: [] }
  const parsed = parseRecord(record)
  if (!parsed.ok) {
    const { problem } = parsed
    if (!('problems' in problem.params)) return [describeProblem(problem, voice.language)]
    return problem.params.problems.map((one) => `${one.pointer}: ${describeProblem(one.problem, voice.language)}`)
  }
  const waived = new Set(waivers.map(({ of }) => presentRuleId(of, ruleMigrations)))
  const dropped = waivers.flatMap(({ of }) => {
    const words = isDroppedRule(of, ruleMigrations) ? formerRuleWords(of, ruleMigrations) : undefined
    return words === undefined ? [] : [voice.tell(words)]
  })
  if (dropped.length > 0) return dropped
  try {
    const data: { kind: string; place: string; [field: string]: Json | undefined } = JSON.parse(
      JSON.stringify(parsed.value),
    )
    return checker
      .check(recordSubject(data))
      .findings.filter(({ severity, rule }) => severity === 'error' && !waived.has(rule))
      .map(({ rule, message }) => `${rule}: ${voice.tell(message.text)}`)
  } catch (error) {
    // A place nobody knows is the node's to judge.
    if (error instanceof GongkaiError) return []
    throw error
  }
}

import { type CivilDate, personalDataRules } from '@gongkai/core'
import type { Fault } from '../http/problem-response.ts'
import { RequestFault } from '../http/request-fault.ts'
import { apiProblem } from '../problems/api-error.ts'
import { personalDataIn } from './personal-data.ts'

/**
 * Refuses words that hold personal data.
 * @param words texts by their place in the body (RFC 6901)
 * @param place the place for which masks are graded
 * @throws RequestFault naming the places, never what stands there
 */
export function refusePersonalData(words: Readonly<Record<string, string>>, today: CivilDate, place: string): void {
  const faults = Object.entries(words).flatMap(([pointer, value]) =>
    personalDataIn(value, today, place).map(({ finding: { kind, rule } }): Fault => {
      return { problem: { code: rule, message: personalDataRules[kind].title }, pointer }
    }),
  )
  if (faults.length > 0) throw new RequestFault(apiProblem('words-hold-personal-data', {}), faults)
}

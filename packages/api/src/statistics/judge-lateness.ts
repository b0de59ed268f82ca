import { atomsOf, type Checker, type CheckResult, type GongkaiRecord, recordSubject } from '@gongkai/core'

/** What the rules that set a term say of one record. */
export interface Lateness {
  /** Whether a term that binds it was not kept. */
  readonly late: boolean
  /** Whether some such rule could not be decided. */
  readonly undetermined: boolean
  /** Whether this stays so as days go by: nothing is pending, nothing waits for a fact or a notice. */
  readonly settled: boolean
}

const timed = new WeakMap<object, ReadonlySet<string>>()

/**
 * Judges whether a record came late: by every rule over it that asks for something within a term.
 * @param checker for the day on which it is judged
 */
export function judgeLateness(checker: Checker, record: GongkaiRecord): Lateness {
  const { findings }: CheckResult = checker.check(recordSubject(record))
  const rules = timedRules(checker, record.place)
  const ours = findings.filter(({ rule }) => rules.has(rule))
  const some = (verdict: string) => ours.some((one) => one.verdict === verdict)
  const undetermined = some('undetermined')
  return { late: some('breached'), undetermined, settled: !undetermined && !some('pending') }
}

/** The rules of a place that set a term: some version of them asks for one thing within a time after another. */
function timedRules(checker: Checker, place: string): ReadonlySet<string> {
  const law = checker.lawOf(place)
  const known = timed.get(law.rules)
  if (known !== undefined) return known
  const found = law.rules.filter(({ rule }) =>
    rule.versions.some(({ require }) => atomsOf(require).some((atom) => 'within' in atom)),
  )
  const ids = new Set(found.map(({ rule }) => rule.id))
  timed.set(law.rules, ids)
  return ids
}

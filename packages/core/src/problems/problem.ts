import type { Language, LocalText } from '../text/local-text.ts'
import { type ProblemParams, problemMessages } from './messages.ts'

/** The stable code of a problem, such as `civil/not-a-date`. */
export type ProblemCode = keyof ProblemParams

/** A problem as a value: its code, the facts behind it, and its sentence in both languages. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  readonly code: C
  readonly params: ProblemParams[C]
  readonly message: LocalText
}

/** Either a value or the problem that stood in the way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A result that holds a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A problem, typed by its code. */
export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem<C> {
  return Object.freeze({ code, params, message: problemMessages[code](params) })
}

/** A result that holds a problem. */
export function fail<C extends ProblemCode>(code: C, params: ProblemParams[C]): Result<never> {
  return { ok: false, problem: problem(code, params) }
}

/** The sentence of a problem in one language. */
export function describeProblem(value: Problem, language: Language): string {
  return value.message[language]
}

/** What the library throws on bad input: it carries the problem as data, its message says it in both languages. */
export class GongkaiError extends Error {
  override readonly name = 'GongkaiError'
  /** The problem as data. */
  readonly problem: Problem

  constructor(value: Problem) {
    super(`${describeProblem(value, 'zh-CN')} (${value.code}: ${describeProblem(value, 'en')})`)
    this.problem = value
  }
}

/** The value of a result. Throws {@link GongkaiError} where it holds a problem. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new GongkaiError(result.problem)
}

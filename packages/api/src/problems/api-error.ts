import type { LocalText } from '@gongkai/core'
import { type ApiProblemCode, type ApiProblemParams, apiProblemMessages } from './messages.ts'

/** A problem of the API as a value: its code, the facts behind it, and its sentence in both languages. */
export interface ApiProblem<C extends ApiProblemCode = ApiProblemCode> {
  readonly code: C
  readonly params: ApiProblemParams[C]
  readonly message: LocalText
}

/** A problem, typed by its code. */
export function apiProblem<C extends ApiProblemCode>(code: C, params: ApiProblemParams[C]): ApiProblem<C> {
  return Object.freeze({ code, params, message: apiProblemMessages[code](params) })
}

/** What the API and its store throw: it carries the problem as data, its message says it in both languages. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The problem as data. */
  readonly problem: ApiProblem

  constructor(problem: ApiProblem, options?: ErrorOptions) {
    super(`${problem.message['zh-CN']} (${problem.code}: ${problem.message.en})`, options)
    this.problem = problem
  }
}

/** An {@link ApiError} of a code. */
export function apiError<C extends ApiProblemCode>(
  code: C,
  params: ApiProblemParams[C],
  options?: ErrorOptions,
): ApiError {
  return new ApiError(apiProblem(code, params), options)
}

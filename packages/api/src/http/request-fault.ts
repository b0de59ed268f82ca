import { type Problem as CoreProblem, GongkaiError } from '@gongkai/core'
import { ApiError, type ApiProblem, apiProblem } from '../problems/api-error.ts'
import type { Fault } from './problem-response.ts'

/** What a route throws where the request itself is wrong: every fault found, each with its place. */
export class RequestFault extends ApiError {
  /** All that was wrong; the problem itself tells the first. */
  readonly faults: readonly Fault[]

  constructor(problem: ApiProblem, faults: readonly Fault[]) {
    super(problem)
    this.faults = faults
  }
}

/** The fault of one query parameter. */
export function parameterFault(parameter: string, problem: CoreProblem | ApiProblem): RequestFault {
  return new RequestFault(apiProblem('invalid-parameter', { name: parameter, why: problem.message }), [
    { problem, parameter },
  ])
}

/**
 * Runs what reads a parameter: a problem that the core finds is the fault of that parameter.
 * @param others the parameters whose fault other problems are, by the code of the problem
 * @throws RequestFault in the place of a GongkaiError
 */
export function blaming<T>(parameter: string, run: () => T, others: Readonly<Record<string, string>> = {}): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof GongkaiError) throw parameterFault(others[error.problem.code] ?? parameter, error.problem)
    throw error
  }
}

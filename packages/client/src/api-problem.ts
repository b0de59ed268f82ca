/** One single error inside a problem: the parameter or the place in the body where it lies. */
export interface ProblemError {
  readonly code: string
  readonly detail: string
  readonly parameter?: string | undefined
  readonly pointer?: string | undefined
}

/** What a node answers when it cannot do what was asked (RFC 9457). */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly instance?: string | undefined
  readonly errors?: readonly ProblemError[] | undefined
}

/** Thrown for every answer that is a problem; `code` is stable, `detail` is for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  /** The stable code, such as `record-not-found` or `record-withdrawn`. */
  readonly code: string
  /** The HTTP status. */
  readonly status: number
  /** Everything the node said. */
  readonly problem: ProblemDetails

  constructor(problem: ProblemDetails) {
    super(`${problem.title}: ${problem.detail} (${problem.status} ${problem.code})`)
    this.code = problem.code
    this.status = problem.status
    this.problem = problem
  }
}

/** Reads the body of an answer that is not a success; what is no problem document becomes one. */
export function problemOf(body: unknown, response: Response): ProblemDetails {
  if (isProblem(body)) return body
  return {
    type: 'about:blank',
    title: response.statusText === '' ? `HTTP ${response.status}` : response.statusText,
    status: response.status,
    code: 'not-a-problem-document',
    detail: 'the answer is no problem document: a proxy may stand between',
  }
}

function isProblem(body: unknown): body is ProblemDetails {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'status' in body &&
    typeof body.status === 'number' &&
    'title' in body &&
    typeof body.title === 'string' &&
    'detail' in body &&
    typeof body.detail === 'string'
  )
}

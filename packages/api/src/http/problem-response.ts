import type { Language, LocalText } from '@gongkai/core'
import { wholeResponse } from '../delivery/whole.ts'
import type { ApiProblem } from '../problems/api-error.ts'
import { type HttpProblemCode, isHttpProblemCode, problemTypes } from '../problems/catalogue.ts'

/** One of the things that were wrong with a request, and where. */
export interface Fault {
  readonly problem: { readonly code: string; readonly message: LocalText }
  /** The query parameter it lies in. */
  readonly parameter?: string
  /** The place in the body (RFC 6901). */
  readonly pointer?: string
}

/** A problem as it goes out (RFC 9457). */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  /** The number under which the log has the request. */
  readonly instance?: string
  readonly errors?: readonly {
    readonly code: string
    readonly detail: string
    readonly parameter?: string
    readonly pointer?: string
  }[]
}

/** What is told beside the problem itself. */
export interface ProblemExtras {
  readonly errors?: readonly Fault[]
  readonly instance?: string
  /** Members of this problem alone, such as `tombstone`. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The words a problem is told in, and where its page is. */
export interface Telling {
  readonly language: Language
  readonly basePath: string
}

/** The code under which a problem is answered: a problem that is never answered over HTTP is a fault of the program. */
export function httpCode(problem: ApiProblem): HttpProblemCode {
  return isHttpProblemCode(problem.code) ? problem.code : 'internal-error'
}

/** Puts a problem into words. */
export function problemDocument(problem: ApiProblem, telling: Telling, extras: ProblemExtras = {}): ProblemDocument {
  const code = httpCode(problem)
  const { status, title } = problemTypes[code]
  const { language, basePath } = telling
  return {
    type: `${basePath}/problems/${code}`,
    title: title[language],
    status,
    code,
    detail: problem.message[language],
    ...(extras.instance === undefined ? {} : { instance: extras.instance }),
    ...(extras.errors === undefined
      ? {}
      : {
          errors: extras.errors.map(({ problem: { code, message }, ...where }) => ({
            code,
            detail: message[language],
            ...where,
          })),
        }),
    ...extras.members,
  }
}

/** The headers of every problem: never kept by a cache, and told in one language. */
export function problemHeaders(language: Language): Record<string, string> {
  return {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept, Accept-Language',
  }
}

/** Answers with a problem. */
export function problemResponse(problem: ApiProblem, telling: Telling, extras: ProblemExtras = {}): Response {
  const document = problemDocument(problem, telling, extras)
  return wholeResponse({
    body: JSON.stringify(document),
    status: document.status,
    kept: false,
    headers: {
      ...problemHeaders(telling.language),
      ...(document.status === 401 ? { 'WWW-Authenticate': 'Bearer realm="gongkai"' } : {}),
      ...extras.headers,
    },
  })
}

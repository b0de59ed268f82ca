import type { Context } from 'hono'
import { problemView } from '../pages/problem-view.ts'
import type { ApiProblem } from '../problems/api-error.ts'
import { routes } from '../routes/index.ts'
import type { Tombstone } from '../store/index.ts'
import { addressBook } from './address-book.ts'
import type { AppContext } from './context.ts'
import { languageFor, mediaTypeFor } from './preferences.ts'
import { type ProblemExtras, problemResponse } from './problem-response.ts'

/** What of a problem is told beside itself; a tombstone stands among the members, and by itself on a page. */
export interface ToldBeside extends ProblemExtras {
  readonly tombstone?: Tombstone
}

/** What is offered of a problem, for whoever asks for nothing first. */
const offered = ['application/problem+json', 'application/json', 'text/html'] as const

/** The operation of the API at a path. */
const operationAt = addressBook(routes.map(({ definition }) => definition.path))

/**
 * Answers with a problem: as a page to whoever prefers one, which is a person with a browser; to every program as
 * problem+json. Either way the status and what its headers say are the same.
 */
export async function answerProblem(
  problem: ApiProblem,
  c: Context,
  context: AppContext,
  { tombstone, ...extras }: ToldBeside = {},
): Promise<Response> {
  const { basePath } = context
  const language = languageFor(c.req.header('Accept-Language'), context.language)
  if (mediaTypeFor(c.req.header('Accept'), offered) !== 'text/html') {
    const members = tombstone === undefined ? {} : { members: { tombstone } }
    return problemResponse(problem, { language, basePath }, { ...extras, ...members })
  }
  const path = c.req.path.startsWith(`${basePath}/`) ? c.req.path.slice(basePath.length) : c.req.path
  return await problemView({
    problem,
    extras,
    language: langOf(c) ?? language,
    context,
    path,
    isOperation: operationAt(path) !== undefined,
    ...(tombstone === undefined ? {} : { tombstone }),
  })
}

/** The language that the link of a page chose. An address that cannot be read chooses none. */
function langOf({ req }: Context): 'zh-CN' | 'en' | undefined {
  const [, asked] = /[?&]lang=(zh-CN|en)(?:&|$)/.exec(req.url) ?? []
  return asked === 'en' || asked === 'zh-CN' ? asked : undefined
}

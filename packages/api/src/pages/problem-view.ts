import { isRecordId, type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import type { AppContext } from '../http/context.ts'
import { httpCode, type ProblemExtras } from '../http/problem-response.ts'
import type { ApiProblem } from '../problems/api-error.ts'
import { problemTypes } from '../problems/catalogue.ts'
import type { Tombstone } from '../store/index.ts'
import { htmlPage, type Markup } from './layout.ts'
import { linked } from './linked.ts'
import { tombstoneFacts } from './tombstone-facts.ts'

const words = {
  next: text('接下来', 'What next'),
  record: text('该记录的现行版本', 'The record as it stands'),
  revisions: text('该记录的各个版本', 'The revisions of the record'),
  browse: text('浏览和检索记录', 'Browse and search the records'),
  home: text('本节点首页', 'The front page of this node'),
  about: text('关于这种问题', 'About this kind of problem'),
  instance: text('告知运行方时请附此编号：', 'Tell whoever runs the node this number: '),
} as const satisfies Readonly<Record<string, LocalText>>

/** What is shown of a problem to whoever reads with a browser. */
export interface ProblemShown {
  readonly problem: ApiProblem
  readonly extras: ProblemExtras
  /** The tombstone of a withdrawn record. */
  readonly tombstone?: Tombstone
  readonly language: Language
  readonly context: AppContext
  /** The path that was asked for, without that behind which a proxy serves the node. */
  readonly path: string
  /** Whether the path is an operation of the API: those take no `lang`, and refuse it. */
  readonly isOperation: boolean
}

/** A problem as a page: what is wrong, what to do, and where to go on, with the status and headers it has as JSON. */
export async function problemView(shown: ProblemShown): Promise<Response> {
  const { problem, extras, tombstone, language, context, path, isOperation } = shown
  const { basePath } = context
  const code = httpCode(problem)
  const { status, title, advice } = problemTypes[code]
  const faults = (extras.errors ?? []).filter((one) => one.problem.message.en !== problem.message.en)
  const content = html`<h1>${title[language]}</h1>
<p class="notice" role="alert">${linked(problem.message[language], basePath)}</p>
${tombstone === undefined ? '' : await tombstoneFacts(tombstone, language, context)}
${faults.length === 0 ? '' : html`<ul>${faults.map((one) => html`<li>${linked(one.problem.message[language], basePath)}</li>`)}</ul>`}
<p>${linked(advice[language], basePath)}</p>
${extras.instance === undefined ? '' : html`<p>${words.instance[language]}<code>${extras.instance}</code></p>`}
<h2>${words.next[language]}</h2>
<ul>${nextSteps(path, code).map(({ to, label }) => html`<li><a href="${basePath}${to}">${label[language]}</a></li>`)}</ul>
<p class="quiet">HTTP ${status} · <code>${code}</code></p>`
  const headers = {
    Vary: 'Accept, Accept-Language',
    'Cache-Control': 'no-store',
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="gongkai"' } : {}),
    ...extras.headers,
  }
  const other = isOperation ? { otherAt: `/problems/${code}` } : {}
  return await htmlPage({ context, language, title, content, status, headers, kept: false, ...other })
}

interface Step {
  readonly to: string
  readonly label: LocalText
}

function nextSteps(path: string, code: string): readonly Step[] {
  const id = /^\/v1\/records\/([^/]+)\/revisions/.exec(path)?.[1]
  const known = id !== undefined && isRecordId(id) && code.startsWith('revision-')
  return [
    ...(known
      ? [
          { to: `/records/${id}`, label: words.record },
          { to: `/records/${id}/revisions`, label: words.revisions },
        ]
      : []),
    { to: '/browse', label: words.browse },
    { to: '/', label: words.home },
    { to: `/problems/${code}`, label: words.about },
  ]
}

/** The links under a page that leads no further: where else there is something. */
export function elsewhere(language: Language, basePath: string): Markup {
  return html`<p><a href="${basePath}/browse">${words.browse[language]}</a> · <a href="${basePath}/">${words.home[language]}</a></p>`
}

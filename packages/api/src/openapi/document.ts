import { type LocalText, text, version } from '@gongkai/core'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { AnswerWords, RouteDefinition } from '../http/route.ts'
import { routes } from '../routes/index.ts'
import { problem } from '../schemas/problem.ts'
import { revisionFacts } from '../schemas/record.ts'
import { inBothLanguages } from './both-languages.ts'
import { operationExamples } from './examples/index.ts'
import { findingComponents } from './finding-components.ts'
import { type ProblemStatus, problemExampleName, problemExamples } from './problem-examples.ts'
import { recordComponents } from './record-components.ts'

/** What each part of the API is about. */
export const tags: { readonly [T in RouteDefinition['tag']]: LocalText } = {
  records: text('记录：已公开的信息', 'Records: published information'),
  changes: text('变更：跟踪发布、更正和撤回', 'Changes: following publication, correction and withdrawal'),
  rules: text('规则：期限和工作日', 'Rules: terms and working days'),
  bulk: text('批量：导出、订阅和目录', 'In bulk: exports, feeds and the catalogue'),
  vocabularies: text('词表和地区', 'Vocabularies and places'),
  publishing: text('发布：发布、撤回、抹除和审计', 'Publishing: publishing, withdrawing, erasing and the audit'),
  node: text('节点', 'The node'),
}

/** What the API is, in the words of its document. */
export const about: LocalText = text(
  '政府信息公开的开放接口。阅读不需要密钥；任何参数都不会被忽略；错误一律为 RFC 9457，只有浏览器（Accept 先列 text/html）得到一页说明；撤回的记录返回 410 并出现在变更中。',
  'The open API of published government information. Reading needs no key; no parameter is ever ignored; every error is an RFC 9457 problem, shown as a page to a browser alone, whose Accept names text/html first; a withdrawn record answers 410 and shows in the changes.',
)

function problemContent(status: ProblemStatus) {
  const name = problemExampleName(status)
  const examples = { [name]: { $ref: `#/components/examples/${name}` } }
  return { 'application/problem+json': { schema: problem, examples } }
}

const problemWords: { readonly [S in RouteDefinition['problems'][number] | 400]: LocalText } = {
  400: text('请求有误。', 'The request is wrong.'),
  401: text('需要令牌，或者令牌无效。', 'A token is needed, or the one sent opens nothing.'),
  403: text('角色或者范围不符。', 'Not the role or not the scope of the token.'),
  404: text('没有此内容。', 'There is no such thing.'),
  410: text('已撤回、已抹除，或者游标失效。', 'Withdrawn, erased, or a cursor of no use.'),
  409: text('与现状冲突。', 'In conflict with what there is.'),
  412: text('前提条件不成立。', 'The precondition does not hold.'),
  413: text('正文过大。', 'The body is too large.'),
  415: text('正文类型不支持。', 'The media type of the body is not supported.'),
  416: text('范围超出文件。', 'The range lies outside the file.'),
  422: text('正文不符合说明。', 'The body is not as described.'),
  428: text('缺少前提条件。', 'A precondition is needed.'),
  429: text('请求过于频繁。', 'Too many requests.'),
  503: text('暂不可用，稍后再试。', 'Not available now; try again.'),
}

/**
 * The OpenAPI 3.1 document of the API, made from the schemas that read requests and from those of the core.
 * @param basePath the path before every route, where there is one
 * @returns plain data; descriptions are in both languages
 */
export function openApiDocument(basePath = ''): Readonly<Record<string, unknown>> {
  return Object(inBothLanguages(JSON.parse(JSON.stringify(draft(basePath)))))
}

/** The document with its languages apart: Chinese under `description`, English under `x-en`. */
function draft(basePath: string) {
  const registry = new OpenAPIHono()
  registry.openAPIRegistry.register('RevisionFacts', revisionFacts)
  for (const { definition } of routes) registry.openAPIRegistry.registerPath(operationOf(definition))
  const made = registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '公开 gongkai',
      version,
      description: about['zh-CN'],
      'x-en': { description: about.en },
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: basePath === '' ? '/' : basePath }],
    tags: Object.entries(tags).map(([name, words]) => ({ name, ...described(words) })),
    security: [],
  })
  const { openapi, info, servers, tags: named, security, paths } = made
  return {
    openapi,
    info,
    servers,
    tags: named,
    security,
    paths,
    components: {
      schemas: schemasOf(made),
      examples: problemExamples(describedStatuses()),
      securitySchemes: { token: tokenScheme },
    },
  }
}

/** The statuses of the problems that some operation describes. */
function describedStatuses(): ReadonlySet<ProblemStatus> {
  return new Set<ProblemStatus>([400, ...routes.flatMap(({ definition }) => definition.problems), 'default'])
}

/** Every schema by its name, languages apart: for the document, and for the page that shows it. */
export function schemaComponents(): Readonly<Record<string, unknown>> {
  return draft('').components.schemas
}

/** How a token is sent. */
const tokenScheme = {
  type: 'http',
  scheme: 'bearer',
  ...described(
    text(
      '令牌，由节点的运行方用 gongkai token create 签发；阅读不需要。',
      'A token, made by whoever runs the node with gongkai token create; reading needs none.',
    ),
  ),
}

/** What was made from this package's schemas, and the record schemas of the core, which take the place of their stand-ins. */
function schemasOf(made: ReturnType<OpenAPIHono['getOpenAPI31Document']>): Readonly<Record<string, unknown>> {
  const schemas = { ...made.components?.schemas, ...recordComponents(), ...findingComponents() }
  return Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function operationOf({
  path,
  method = 'get',
  operationId,
  tag,
  summary,
  description,
  query,
  params,
  body,
  answer,
  formats = {},
  partial = false,
  problems,
  roles,
}: RouteDefinition) {
  const refused = ([400, ...problems] as const).map((status) => [
    status,
    { ...described(problemWords[status]), content: problemContent(status) },
  ])
  const shown = operationExamples[operationId]
  const whole = {
    ...sent(answer, shown?.answer),
    content: { ...sent(answer, shown?.answer).content, ...contentOf(formats, shown?.answer) },
  }
  return createRoute({
    method,
    path,
    operationId,
    tags: [tag],
    summary: summary['zh-CN'],
    ...described(description),
    'x-en': { summary: summary.en, description: description.en },
    request: {
      query,
      params,
      ...(body === undefined
        ? {}
        : { body: { required: true, ...sent(body, { [body.type ?? 'application/json']: shown?.body }) } }),
    },
    ...(roles === undefined ? {} : { security: [{ token: [] }] }),
    responses: {
      ...(answer.created === true ? { 201: { ...whole, ...described(text('已新建。', 'Created.')) } } : {}),
      [answer.accepted === true ? 202 : 200]: whole,
      ...(partial ? { 206: { ...whole, ...described(text('所要的一段。', 'The part asked for.')) } } : {}),
      ...Object.fromEntries(refused),
      default: {
        ...described(text('其他问题。', 'Any other problem.')),
        content: problemContent('default'),
      },
    },
  })
}

/** What is sent or answered, under its media type. */
function sent({ description, schema, type = 'application/json', example }: AnswerWords, others: Shown = {}) {
  return { ...described(description), content: { [type]: { schema, ...shownAs(example ?? others[type]) } } }
}

function contentOf(formats: NonNullable<RouteDefinition['formats']>, examples: Shown = {}) {
  return Object.fromEntries(
    Object.values(formats).map(({ type, schema }) => [type, { schema, ...shownAs(examples[type]) }]),
  )
}

/** Examples by media type. */
type Shown = Readonly<Record<string, unknown>>

function shownAs(example: unknown) {
  return example === undefined ? {} : { example }
}

function described(words: LocalText) {
  return { description: words['zh-CN'], 'x-en': { description: words.en } }
}

import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import * as z from 'zod'
import { expectedOf } from '../http/parameter.ts'
import type { RouteDefinition } from '../http/route.ts'
import { about, schemaComponents, tags } from '../openapi/document.ts'
import { problemTypes } from '../problems/catalogue.ts'
import { routes } from '../routes/index.ts'
import { htmlPage, type Markup } from './layout.ts'
import { linked } from './linked.ts'
import { page } from './page.ts'
import { schemaSection } from './schema-table.ts'

const title = text('接口说明', 'API reference')

const headings = {
  parameters: text('参数', 'Parameters'),
  answers: text('返回', 'Answers'),
  schemas: text('数据结构', 'Schemas'),
  problems: text('问题', 'Problems'),
  required: text('必填', 'required'),
  otherwise: text('默认', 'default'),
} as const satisfies Readonly<Record<string, LocalText>>

const conventions: readonly LocalText[] = [
  text(
    '读取只用 GET、HEAD、OPTIONS；任何网页都可跨域读取。',
    'Reading takes GET, HEAD and OPTIONS only; any page may read across origins.',
  ),
  text(
    '每个答复都带强 ETag；带 If-None-Match 再问，没有变化即得 304。',
    'Every answer has a strong ETag; asked again with If-None-Match, what has not changed answers 304.',
  ),
  text(
    '日期写作 YYYY-MM-DD，为北京时间的日期；时刻为 RFC 3339。',
    'Dates are YYYY-MM-DD, days in Shanghai; instants are RFC 3339.',
  ),
  text(
    '浏览器（Accept 先列 text/html）得到的问题是一页说明，其他程序得到 application/problem+json。',
    'A browser, whose Accept names text/html first, is shown a problem as a page; every other program gets application/problem+json.',
  ),
  text('游标原样使用，不要解析。', 'Cursors are used as they are, not taken apart.'),
]

const made = new Map<string, Markup>()

/** The reference of the API, made from the same definitions as its document; it needs no script and no network. */
export const docs = page('/docs', async ({ context, language }) => {
  const { basePath } = context
  const key = `${language} ${basePath}`
  const content = made.get(key) ?? reference(language, basePath)
  made.set(key, content)
  return await htmlPage({ context, language, title, content })
})

function reference(language: Language, basePath: string): Markup {
  const components = Object.entries(schemaComponents())
  return html`<h1>${title[language]}</h1>
<p>${about[language]} <a href="openapi.json">OpenAPI 3.1</a></p>
<ul>${conventions.map((one) => html`<li>${one[language]}</li>`)}</ul>
${Object.entries(tags).map(([tag, words]) => section(tag, words, language))}
<h2>${headings.problems[language]}</h2>
<div class="scroll"><table>
${Object.entries(problemTypes).map(
  ([code, type]) =>
    html`<tr><td>${type.status}</td><td><a href="problems/${code}"><code>${code}</code></a></td><td><strong>${type.title[language]}</strong> ${linked(type.advice[language], basePath)}</td></tr>
`,
)}
</table></div>
<h2>${headings.schemas[language]}</h2>
${components.map(([name, schema]) => schemaSection(name, schema, language))}`
}

function section(tag: string, words: LocalText, language: Language): Markup {
  const here = routes.filter(({ definition }) => definition.tag === tag)
  return html`<h2>${words[language]}</h2>
${here.map(({ definition }) => operation(definition, language))}`
}

function operation(definition: RouteDefinition, language: Language): Markup {
  const { path, method = 'get', operationId, summary, description, answer } = definition
  const parameters = [...Object.entries(definition.params.shape), ...Object.entries(definition.query.shape)]
  const id = z.globalRegistry.get(answer.schema)?.id
  return html`<h3 id="${operationId}">${summary[language]} <code>${method.toUpperCase()} ${path}</code></h3>
<p>${description[language]}</p>
${parameters.length === 0 ? '' : html`<div class="scroll"><table>${parameters.map(([name, schema]) => parameterRow(name, schema, language))}</table></div>`}
<p>${headings.answers[language]}${language === 'en' ? ': ' : '：'}${answer.description[language]} ${id === undefined ? '' : html`<a href="#${id}"><code>${id}</code></a>`}</p>
`
}

function parameterRow(name: string, schema: z.core.$ZodType, language: Language): Markup {
  const required = !(schema instanceof z.ZodOptional)
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  const meta = z.globalRegistry.get(inner) ?? {}
  const english = meta['x-en']
  const inEnglish =
    typeof english === 'object' && english !== null && 'description' in english ? english.description : ''
  const description = language === 'en' ? inEnglish : meta.description
  const otherwise =
    typeof meta.default === 'string' || typeof meta.default === 'number' ? String(meta.default) : undefined
  const example = Array.isArray(meta.examples) ? meta.examples[0] : undefined
  return html`<tr><td><code>${name}</code>${required ? html`<br><span class="quiet">${headings.required[language]}</span>` : ''}</td>
<td>${expectedOf(inner)[language]}${otherwise === undefined ? '' : html`<br><span class="quiet">${headings.otherwise[language]} <code>${otherwise}</code></span>`}</td>
<td>${String(description)}${example === undefined ? '' : html` <code>${name}=${String(example)}</code>`}</td></tr>
`
}

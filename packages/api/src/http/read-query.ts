import { isCivilDate, text } from '@gongkai/core'
import * as z from 'zod'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { closest } from './closest.ts'
import { expectedOf, isDated } from './parameter.ts'
import type { Fault } from './problem-response.ts'
import { RequestFault } from './request-fault.ts'

/** Names that readers of other APIs bring with them, and what they are called here. */
const elsewhere: Readonly<Record<string, string>> = {
  page: 'cursor',
  pagenum: 'cursor',
  pageno: 'cursor',
  offset: 'cursor',
  start: 'cursor',
  pagesize: 'limit',
  size: 'limit',
  rows: 'limit',
  count: 'limit',
  perpage: 'limit',
  keyword: 'q',
  keywords: 'q',
  query: 'q',
  search: 'q',
  orderby: 'sort',
  order: 'sort',
  region: 'place',
  body: 'issuer',
  agency: 'issuer',
  topic: 'keyArea',
  openness: 'attribute',
  issuedfrom: 'formedFrom',
  issuedto: 'formedTo',
  since: 'after',
  select: 'fields',
}

/** A fault of a query parameter. */
interface QueryFault extends Fault {
  readonly problem: ApiProblem
  readonly parameter: string
}

/**
 * Reads the query of a request. Nothing is passed over: a parameter that is not known, or comes twice, is a fault, for
 * an answer to a question that was half understood looks like an answer to all of it.
 * @param search the query as it was sent, without `?`; its encoding has been checked
 * @param schema the parameters there are
 * @throws RequestFault naming every parameter that is wrong, and what was expected
 */
export function readQuery<S extends z.ZodObject>(search: string, schema: S): z.output<S> {
  const pairs = [...new URLSearchParams(search)]
  const known = Object.keys(schema.shape)
  const names = pairs.map(([name]) => name)
  const faults: QueryFault[] = []
  for (const name of new Set(names)) {
    if (!known.includes(name)) faults.push(unknown(name, known))
    else if (names.indexOf(name) !== names.lastIndexOf(name))
      faults.push({ problem: apiProblem('repeated-parameter', { name }), parameter: name })
  }
  const read = schema.safeParse(Object.fromEntries(pairs.filter(([name]) => known.includes(name))))
  if (read.success && faults.length === 0) return read.data
  for (const issue of read.error?.issues ?? []) {
    const fault = ofIssue(issue, schema, pairs)
    if (!faults.some((one) => one.parameter === fault.parameter)) faults.push(fault)
  }
  throw faultOf(faults)
}

/** The fault of a whole request: told by the first of all that was wrong. */
function faultOf(faults: readonly QueryFault[]): RequestFault {
  const [first] = faults
  if (first === undefined) throw new Error('a refused query has a fault')
  return new RequestFault(first.problem, faults)
}

function unknown(name: string, known: readonly string[]): QueryFault {
  const shown = /^[\w.-]{1,40}$/.test(name) ? name : '…'
  const usual = elsewhere[name.toLowerCase().replaceAll(/[-_]/g, '')]
  const suggestion = usual !== undefined && known.includes(usual) ? usual : closest(name, known)
  return {
    problem: apiProblem('unknown-parameter', { name: shown, ...(suggestion === undefined ? {} : { suggestion }) }),
    parameter: shown,
  }
}

function ofIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodObject,
  pairs: readonly (readonly [string, string])[],
): QueryFault {
  const name = String(issue.path[0] ?? '')
  const parameter = unwrapped(schema.shape[name])
  const sent = pairs.find(([one]) => one === name)?.[1] ?? ''
  if (isDated(parameter) && /^\d{4}-\d{2}-\d{2}/.test(sent) && !isCivilDate(sent.slice(0, 10)))
    return { problem: apiProblem('no-such-date', { name }), parameter: name }
  const expected = expectedOf(parameter)
  const gap = /^[\x21-\x7e]/.test(expected['zh-CN']) ? ' ' : ''
  const why = text(`应为${gap}${expected['zh-CN']}`, `expected ${expected.en}`)
  return { problem: apiProblem('invalid-parameter', { name, why }), parameter: name }
}

function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  if (schema === undefined) return z.never()
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema
}

import type { GongkaiRecord } from '@gongkai/core'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'

/**
 * Why a record may not enter the open API: only proactively disclosed information may, and what was released on
 * request first and has since been converted (design, decision 3). An absent attribute is not known, and stays out.
 * The database holds the same rule once more.
 * @returns undefined where it may enter
 */
export function unlawful(record: GongkaiRecord): ApiProblem | undefined {
  if (record.attribute === 'proactive') return undefined
  const converted = record.convertedFrom !== undefined && record.convertedOn !== undefined
  if (record.attribute === 'on-request' && converted) return undefined
  return apiProblem('record-not-lawful', { attribute: record.attribute ?? '' })
}

import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { isProvinceCode } from './provinces.ts'

/** The code of an investment project on the national approval platform (投资项目统一代码), read. */
export interface ProjectCode {
  readonly year: number
  /** The six digits of the place; `000000` for projects of the centre. */
  readonly region: string
  readonly industry: string
  readonly type: string
  readonly serial: string
}

const shape = /^(\d{4})-(\d{6})-(\d{2})-(\d{2})-(\d{6})$/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')

/**
 * Reads an investment project code: year, place, industry, type of approval and serial, joined by hyphens.
 * It is no personal number, though parts of it look like one.
 * @returns the code, or the problem `identifiers/not-a-project-code` (fault: shape, year or region)
 * @example
 * ```ts
 * unwrap(parseProjectCode('2019-610902-48-03-012345')).region // → '610902'
 * ```
 */
export function parseProjectCode(input: unknown): Result<ProjectCode> {
  const got = describeInput(input)
  if (typeof input !== 'string') return fail('identifiers/not-a-project-code', { got, fault: 'shape' })
  const [, year, region, industry, type, serial] =
    shape.exec(withoutSpaces(toHalfWidth(input)).replace(dashes, '-')) ?? []
  if (
    year === undefined ||
    region === undefined ||
    industry === undefined ||
    type === undefined ||
    serial === undefined
  )
    return fail('identifiers/not-a-project-code', { got, fault: 'shape' })
  if (year < '2000' || year > '2099') return fail('identifiers/not-a-project-code', { got, fault: 'year' })
  if (region !== '000000' && !isProvinceCode(region.slice(0, 2)))
    return fail('identifiers/not-a-project-code', { got, fault: 'region' })
  return ok(Object.freeze({ year: Number(year), region, industry, type, serial }))
}

/** The canonical writing of a project code. */
export function formatProjectCode(code: ProjectCode): string {
  return `${code.year}-${code.region}-${code.industry}-${code.type}-${code.serial}`
}

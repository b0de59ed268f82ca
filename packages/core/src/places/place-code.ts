import * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import { fail, ok, type Result, unwrap } from '../problems/problem.ts'

/**
 * The code of a place: six digits (GB/T 2260, or a private code beginning with 9), or nine for a town.
 * That it has the shape of a code does not say that such a place is known: ask `place`.
 */
export type PlaceCode = string & z.core.$brand<'PlaceCode'>

const shape = /^\d{6}(\d{3})?$/

/** Whether a value has the shape of a place code. */
export function isPlaceCode(input: unknown): input is PlaceCode {
  return typeof input === 'string' && shape.test(input)
}

/**
 * Reads a place code without throwing.
 * @param input anything; only a text of six or nine digits passes, a number does not
 * @returns the code, or the problem `places/not-a-code`
 */
export function parsePlaceCode(input: unknown): Result<PlaceCode> {
  return isPlaceCode(input) ? ok(input) : fail('places/not-a-code', { got: describeInput(input) })
}

/**
 * Reads a place code.
 * @param input anything; only a text of six or nine digits passes
 * @throws GongkaiError `places/not-a-code` on anything else
 * @example
 * ```ts
 * placeCode('611000') // → '611000'
 * placeCode('6110') // throws places/not-a-code
 * ```
 */
export function placeCode(input: unknown): PlaceCode {
  return unwrap(parsePlaceCode(input))
}

/** The zod schema of a place code: six or nine digits. */
export const placeCodeSchema = z
  .string()
  .regex(shape, { error: '应为六位行政区划代码或九位乡镇代码 (six digits, or nine for a town)' })
  .brand<'PlaceCode'>()
  .describe('行政区划代码 Place code: GB/T 2260, or a private code beginning with 9')

/** The nation, the head of every chain of places. */
export const nationCode: PlaceCode = /* @__PURE__ */ placeCode('100000')

import { type DataResourceRecord, isCivilDate, isMoment, type LocalText, text } from '@gongkai/core'

/** A column of a data resource. */
export type DataColumn = NonNullable<DataResourceRecord['columns']>[number]

/** A cell as it is served: its value, and what is wrong with it by the schema of its column. */
export interface ReadCell {
  readonly value: string | number | boolean | null
  readonly why?: LocalText
}

/** Constraints that a page of rows cannot settle, or that would let a publisher's expression run here. */
export const notChecked = ['pattern', 'unique'] as const

/**
 * Reads a cell by the column it stands in (Frictionless Table Schema). What does not fit stays as it is written, and
 * is said to be wrong; nothing is guessed and nothing left out.
 * @param written the text of the cell; empty means that there is no value
 */
export function readCell(written: string, { type = 'string', constraints = {} }: DataColumn): ReadCell {
  if (written === '') {
    const why = text('必填而没有值', 'it is required and has no value')
    return constraints.required === true ? { value: null, why } : { value: null }
  }
  const value = valueIn(written, type)
  if (value === undefined)
    return { value: written, why: text(`不是 ${type} 类型的值`, `it is no value of the type ${type}`) }
  const why = breachOf(value, written, constraints)
  return why === undefined ? { value } : { value, why }
}

const shapes: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  duration: /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  geopoint: /^-?\d+(\.\d+)?,\s*-?\d+(\.\d+)?$/,
}

/** The value that a text stands for; undefined where it is none of its type. A number too long to be exact stays a text. */
function valueIn(written: string, type: NonNullable<DataColumn['type']>): string | number | boolean | undefined {
  switch (type) {
    case 'string':
    case 'any':
      return written
    case 'integer':
    case 'number': {
      if (shapes[type]?.test(written) !== true) return undefined
      const value = Number(written)
      return Number.isFinite(value) && (type === 'number' || Number.isSafeInteger(value)) ? value : written
    }
    case 'boolean':
      if (/^(true|True|TRUE|1)$/.test(written)) return true
      return /^(false|False|FALSE|0)$/.test(written) ? false : undefined
    case 'date':
      return isCivilDate(written) ? written : undefined
    case 'datetime':
      return written.includes('T') && isMoment(written) ? written : undefined
    case 'object':
    case 'array':
    case 'geojson':
      return isJson(written) ? written : undefined
    case 'year':
    case 'yearmonth':
    case 'time':
    case 'duration':
    case 'geopoint':
      return shapes[type]?.test(written) === true ? written : undefined
  }
}

function isJson(written: string): boolean {
  try {
    JSON.parse(written)
    return true
  } catch {
    return false
  }
}

function breachOf(
  value: string | number | boolean,
  written: string,
  { minLength, maxLength, minimum, maximum, enum: allowed }: NonNullable<DataColumn['constraints']>,
): LocalText | undefined {
  const length = Array.from(written).length
  if (minLength !== undefined && length < minLength)
    return text(`短于 ${minLength} 个字符`, `it is shorter than ${minLength} characters`)
  if (maxLength !== undefined && length > maxLength)
    return text(`长于 ${maxLength} 个字符`, `it is longer than ${maxLength} characters`)
  if (minimum !== undefined && comesBefore(value, minimum)) return text(`小于 ${minimum}`, `it is less than ${minimum}`)
  if (maximum !== undefined && comesBefore(maximum, value)) return text(`大于 ${maximum}`, `it is more than ${maximum}`)
  if (allowed !== undefined && !allowed.some((one) => one === value || String(one) === written))
    return text('不在可取的值之内', 'it is not among the values allowed')
  return undefined
}

/** Numbers compare as numbers; dates and times as they are written, which is their order. */
function comesBefore(one: string | number | boolean, two: string | number | boolean): boolean {
  if (typeof one === 'number' || typeof two === 'number') return Number(one) < Number(two)
  return String(one) < String(two)
}

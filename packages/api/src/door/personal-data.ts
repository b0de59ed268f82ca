import { type CivilDate, findInText, type PersonalDataFinding } from '@gongkai/core'

/** Personal data in a record, and the member it stands in. Neither holds the value. */
export interface PersonalDataAt {
  readonly pointer: string
  readonly finding: PersonalDataFinding
}

/** Texts in which nothing can stand but what a machine made. */
const passedOver = new Set(['sha256', 'digest'])

/** A text shorter than this holds no number of a person. */
const shortest = 5

/**
 * Personal data that is surely or likely there and grave: in every text of a value, whatever member it stands in, for a
 * number leaks as well from an address or an id as from a paragraph. Office telephones are not grave.
 * @param value a record, or anything else that JSON can hold
 * @param asOf today: no birth date lies behind it
 * @param place the place of the publisher, for grading masks
 */
export function personalDataIn(value: unknown, asOf: CivilDate, place: string): readonly PersonalDataAt[] {
  const found: PersonalDataAt[] = []
  const walk = (one: unknown, pointer: string, label: string | undefined): void => {
    if (typeof one === 'string' || typeof one === 'number') {
      const text = String(one)
      if (text.length < shortest) return
      const options = { asOf, regions: [place], ...(label === undefined ? {} : { label }) }
      for (const finding of findInText(text, options)) if (isGrave(finding)) found.push({ pointer, finding })
      return
    }
    if (typeof one !== 'object' || one === null) return
    if (Array.isArray(one)) for (const [index, item] of one.entries()) walk(item, `${pointer}/${index}`, label)
    else
      for (const [name, member] of Object.entries(one))
        if (!passedOver.has(name)) walk(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name)
  }
  walk(value, '', undefined)
  return found
}

function isGrave({ confidence, severity }: PersonalDataFinding): boolean {
  return confidence !== 'possible' && (severity === 'error' || severity === 'warning')
}

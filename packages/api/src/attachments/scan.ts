import { type CivilDate, personalDataRules } from '@gongkai/core'
import { type Part, readBatches } from '@gongkai/files'
import { personalDataIn } from '../door/personal-data.ts'
import type { Fault } from '../http/problem-response.ts'

/** What was found in a file: how many texts were read, and where personal data stands. */
export interface Scanned {
  /** Whether all of it could be read; a picture or an unknown format cannot. */
  readonly readable: boolean
  readonly faults: readonly Fault[]
}

/** Places told of one file at most. */
const most = 20

/**
 * Looks for personal data in a file, where its format can be read: texts, cells, what is hidden in them. A cell is
 * looked at under the title of its column.
 * @param name the name under which its format is recognised
 */
export async function scan(name: string, bytes: AsyncIterable<Uint8Array>, today: CivilDate): Promise<Scanned> {
  const faults: Fault[] = []
  let readable = true
  for await (const batch of readBatches({ name, bytes }))
    for (const part of batch) {
      if (part.kind === 'failure') readable = false
      const looked = textsOf(part)
      for (const { value, label } of looked)
        for (const { finding } of personalDataIn({ [label]: value }, today, '100000'))
          if (faults.length < most)
            faults.push({ problem: { code: finding.rule, message: personalDataRules[finding.kind].title } })
    }
  return { readable, faults }
}

function textsOf(part: Part): readonly { readonly value: unknown; readonly label: string }[] {
  switch (part.kind) {
    case 'text':
      return [{ value: part.text, label: '' }]
    case 'row':
      return part.cells.map(({ text, column }) => ({ value: text, label: part.header?.titles[column] ?? '' }))
    case 'record':
      // A number without quotation marks may be too long for JavaScript: then its digits are looked at as they stand.
      return [{ value: part.value, label: '' }, ...(part.exactNumbers ?? []).map(digitsOf)]
    case 'labels':
      // What a page says of itself in its head, and the properties of a document: nobody sees them, all get them.
      return part.labels.map(({ name, value }) => ({ value, label: name }))
    case 'header':
    // Its cells follow as a row.
    case 'file':
    case 'notice':
    case 'failure':
      return []
  }
}

function digitsOf({ pointer, text }: { readonly pointer: string; readonly text: string }) {
  return { value: text, label: pointer.slice(pointer.lastIndexOf('/') + 1) }
}

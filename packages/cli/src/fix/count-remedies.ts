import { type Part, readFile } from '@gongkai/files'
import { passagesOfRecord } from '../content/record-values.ts'
import type { FaultFinder } from '../words/text-faults.ts'

/** How many faults with a certain remedy stand in a file that is not written here: somebody has to mend them. */
export async function countRemedies(
  file: string,
  bytes: Uint8Array,
  find: FaultFinder,
  isOn: (rule: string) => boolean,
): Promise<number> {
  let count = 0
  for await (const part of readFile({ name: file, bytes }))
    for (const text of textsOf(part))
      count += find(text).filter(({ replacement, of }) => replacement !== undefined && isOn(of.rule)).length
  return count
}

function textsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'row':
      return part.cells.map(({ text }) => text)
    case 'record':
      return passagesOfRecord(part).map(({ text }) => text)
    case 'labels':
    case 'file':
    case 'header':
    case 'notice':
    case 'failure':
      return []
  }
}

import { labelIsName } from '../../personal-data/person-name.ts'
import { type LocalText, text } from '../../text/local-text.ts'

/** What other catalogues and earlier designs call our fields. */
const otherNames: Readonly<Record<string, string>> = {
  body: 'issuer',
  publisher: 'issuerName',
  issuedOn: 'formedOn',
  topic: 'themes',
  theme: 'themes',
  openness: 'attribute',
  content: 'text',
  document_number: 'docNumber',
  identifier: 'indexNumber',
  legalBasis: 'relations',
  abstract: 'summary',
  licence: 'license',
}

const longestShown = 40
const furthest = 2

/**
 * The name of a field that came in, safe to repeat: a column heading may hold anything, a person's number too.
 * @returns the name in quotes where it is short and no name of a person, no mail address and nothing with six digits;
 * otherwise its length alone
 */
export function safeName(name: string): LocalText {
  const digits = name.normalize('NFKC').replace(/\D/g, '').length
  if (name.length <= longestShown && digits < 6 && !/[@＠]/.test(name) && !labelIsName(name) && name.isWellFormed())
    return text(`“${name}”`, `"${name}"`)
  return text(`${name.length} 个字符的名称`, `a name of ${name.length} characters`)
}

/**
 * The known name that is most likely meant.
 * @param given what came in
 * @param known the known names, each with the label that people read
 * @returns the known name: by another catalogue's word for it, by its label, or by no more than two slips of the pen
 */
export function suggestionFor(given: string, known: ReadonlyMap<string, LocalText>): string | undefined {
  const other = Object.hasOwn(otherNames, given) ? otherNames[given] : undefined
  if (other !== undefined && known.has(other)) return other
  const wanted = folded(given)
  for (const [name, label] of known) {
    if (folded(name) === wanted || folded(label['zh-CN']) === wanted || folded(label.en) === wanted) return name
  }
  if (wanted.length > longestShown) return undefined
  const near = [...known.keys()]
    .map((name) => ({ name, distance: editDistance(wanted, folded(name)) }))
    .filter(({ name, distance }) => distance <= Math.min(furthest, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '')
}

/** Levenshtein's distance: the least number of letters to put in, take out or change. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[to.length] ?? 0
}

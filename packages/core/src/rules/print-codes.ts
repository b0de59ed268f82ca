import { type Coding, codeLabel } from '../facts/coding.ts'
import type { Fact } from '../facts/fact.ts'
import type { Language } from '../text/local-text.ts'
import { vocabulary } from '../vocabularies/registry.ts'

/** What printing takes from a fact: its question, and what people read for its codes. */
export type FactWords = Pick<Fact, 'ask' | keyof Coding>

/** How several codes stand beside one another: one of them, or all. */
export type Joint = 'or' | 'and'

/** A list of every code of a longer vocabulary is told by its name and its length. */
const mostListed = 12

/** A code as people read it, and as a record spells it: `较大（large）`; the code alone where nobody labelled it. */
export function printCode(fact: FactWords | undefined, code: string, language: Language): string {
  const label = fact === undefined ? undefined : codeLabel(fact, code)
  if (label === undefined) return code
  return language === 'zh-CN' ? `${label['zh-CN']}（${code}）` : `${label.en} (${code})`
}

/**
 * Several codes of a fact as people read them.
 * @param fact the fact; undefined where nobody defined it
 * @param of the codes
 * @param joint whether one of them is meant, or all
 */
export function printCodes(
  fact: FactWords | undefined,
  of: readonly string[],
  joint: Joint,
  language: Language,
): string {
  const whole = fact === undefined ? undefined : wholeList(fact, of)
  if (whole !== undefined) {
    const title = whole[language]
    if (language === 'zh-CN') return `《${title}》所列${joint === 'or' ? '任一项' : '全部'}（共${of.length}项）`
    return `${joint === 'or' ? 'any' : 'each'} of the ${of.length} entries of "${title}"`
  }
  return joined(
    of.map((code) => printCode(fact, code, language)),
    joint,
    language,
  )
}

/** Words beside one another: 甲、乙或者丙; one, two or three. */
export function joined(words: readonly string[], joint: Joint, language: Language): string {
  const last = words.at(-1)
  if (last === undefined || words.length === 1) return words.join('')
  const before = words.slice(0, -1)
  if (language === 'en') return `${before.join(', ')} ${joint} ${last}`
  return joint === 'or' ? `${before.join('、')}或者${last}` : `${before.join('、')}和${last}`
}

function wholeList({ vocabulary: name }: FactWords, of: readonly string[]) {
  if (name === undefined || of.length <= mostListed) return undefined
  const { title, codes } = vocabulary(name)
  const asked = new Set(of)
  return (codes satisfies readonly string[]).every((code) => asked.has(code)) ? title : undefined
}

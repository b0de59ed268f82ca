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
 * Several codes of a fact as people read them, each as a record spells it beside.
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
  return listed(fact, of, joint, language, (code) => printCode(fact, code, language))
}

/** As {@link printCodes}, by their labels alone: for sentences about what was found. */
export function printLabels(
  fact: FactWords | undefined,
  of: readonly string[],
  joint: Joint,
  language: Language,
): string {
  return listed(fact, of, joint, language, (code) => (fact && codeLabel(fact, code)?.[language]) ?? code)
}

function listed(
  fact: FactWords | undefined,
  of: readonly string[],
  joint: Joint,
  language: Language,
  print: (code: string) => string,
): string {
  const title = fact === undefined ? undefined : wholeList(fact, of)?.[language]
  if (title === undefined) return joined(of.map(print), joint, language)
  if (language === 'zh-CN') return `《${title}》所列${joint === 'or' ? '任一项' : '全部'}（共${of.length}项）`
  return `${joint === 'or' ? 'any' : 'each'} of the ${of.length} entries of "${title}"`
}

/** Words beside one another: 甲、乙或者丙; one, two or three. Where a word is a list itself, semicolons stand between them. */
export function joined(words: readonly string[], joint: Joint, language: Language): string {
  const last = words.at(-1)
  if (last === undefined || words.length === 1) return words.join('')
  const [plain, strong] = language === 'zh-CN' ? (['、', '；'] as const) : ([', ', '; '] as const)
  const before = words.slice(0, -1).join(words.some((word) => word.includes(plain)) ? strong : plain)
  if (language === 'en') return `${before} ${joint} ${last}`
  return joint === 'or' ? `${before}或者${last}` : `${before}和${last}`
}

function wholeList({ vocabulary: name }: FactWords, of: readonly string[]) {
  if (name === undefined || of.length <= mostListed) return undefined
  const { title, codes } = vocabulary(name)
  const asked = new Set(of)
  return (codes satisfies readonly string[]).every((code) => asked.has(code)) ? title : undefined
}

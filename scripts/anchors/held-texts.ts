import { readFileSync } from 'node:fs'
import { sharedData } from '../shared-data.ts'
import { articleText, type LawText, sectionText } from './law-text.ts'

/** The instruments whose text may lie beside the checkout, each with its file. */
const files: Readonly<Record<string, string>> = {
  'gipd-2019': 'law/regulations-2019.md',
  'shangluo-opinion-2014': 'law/shangluo-opinion.txt',
  'penalty-law-2021': 'law/penalty-law-2021.md',
  'personal-information-law-2021': 'law/personal-information-law-2021.md',
  'reconsideration-law-2023': 'law/reconsideration-law-2023.md',
  'secrecy-law-2024': 'law/secrecy-law-2024.md',
  'secrecy-regulation-2024': 'law/secrecy-regulation-2024.md',
  'spc-disclosure-2011': 'law/spc-disclosure-2011.md',
}

/** The texts of law that lie beside the checkout, by instrument; undefined where there is none at all. */
export function heldTexts(): ReadonlyMap<string, LawText> | undefined {
  const held = Object.entries(files).flatMap(([instrument, file]) => {
    const path = sharedData(file)
    if (path === undefined) return []
    const source = readFileSync(path, 'utf8')
    return [[instrument, file.endsWith('.md') ? articleText(source) : sectionText(source)] as const]
  })
  return held.length === 0 ? undefined : new Map(held)
}

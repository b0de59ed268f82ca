import type { Candidate, Scan } from './candidate.ts'
import { accountCandidates } from './detect-account.ts'
import { brokenCandidates } from './detect-broken.ts'
import { documentCandidates } from './detect-document.ts'
import { identityCandidates } from './detect-identity.ts'
import { type MaskKnowledge, maskCandidates } from './detect-mask.ts'
import { phoneCandidates } from './detect-phone.ts'
import { plateCandidates } from './detect-plate.ts'
import { scientificCandidates } from './detect-scientific.ts'
import {
  addressCandidates,
  birthCandidates,
  chatCandidates,
  emailCandidates,
  personalStretches,
} from './detect-words.ts'
import { digitChains } from './digit-groups.ts'
import { type Projection, project } from './projection.ts'
import { weigh } from './weigh.ts'
import { forEachWindow } from './windows.ts'

/** The fewest digits that can be a number of a person. */
const fewest = 7

/** Every candidate in a text as it is seen. */
function candidatesIn(scan: Scan, known: () => MaskKnowledge): readonly Candidate[] {
  const found: Candidate[] = []
  const { text } = scan
  forEachWindow(text, (window) => {
    if (window.letters > 0 && window.digits > 0) {
      found.push(...plateCandidates(scan, window), ...scientificCandidates(scan, window))
    }
    if (window.masks > 0 && window.digits > 1) found.push(...maskCandidates(scan, window, known()))
    if (window.digits < fewest) return
    const chains = digitChains(text, window.start, window.end)
    found.push(...brokenCandidates(scan, chains))
    for (const chain of chains) {
      found.push(...identityCandidates(scan, chain), ...phoneCandidates(scan, chain))
      found.push(...accountCandidates(scan, chain), ...documentCandidates(scan, chain))
    }
  })
  found.push(...emailCandidates(scan), ...chatCandidates(scan))
  const stretches = personalStretches(text, found)
  if (stretches.length > 0) found.push(...birthCandidates(scan, stretches), ...addressCandidates(scan, stretches))
  return found
}

/** What tags hide from the reader is published all the same: links, titles, data attributes. */
function candidatesInTags(scan: Scan, view: Projection): readonly Candidate[] {
  return view.hidden.flatMap(({ start, end }) => {
    const text = scan.text.slice(start, end)
    if (!/[0-9０-９]{7}|@/.test(text)) return []
    return candidatesIn({ ...scan, text, surroundings: { why: [] } }, () => ({})).map((candidate) => ({
      ...candidate,
      start: candidate.start + start,
      end: candidate.end + start,
    }))
  })
}

const nothing: readonly Candidate[] = Object.freeze([])

/**
 * Searches one text: the candidates that stand after weighing, with their places in the text as it was written.
 * @param scan the text as written, today, and what surrounds it
 * @param known what is known of the person; asked for only where a mask is to be graded
 */
export function search(scan: Scan, known: () => MaskKnowledge): readonly Candidate[] {
  const view = project(scan.text)
  const seen = candidatesIn({ ...scan, text: view.text }, known)
  if (seen.length === 0 && view.hidden.length === 0) return nothing
  const written = seen.map((candidate) => ({
    ...candidate,
    start: view.startOf(candidate.start),
    end: view.endOf(candidate.end),
  }))
  return weigh(view.hidden.length === 0 ? written : [...written, ...candidatesInTags(scan, view)])
}

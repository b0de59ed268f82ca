import { type FindInTextOptions, findInText, type PersonalDataFinding } from '@gongkai/core'
import type { Found } from './found.ts'
import { neighboursInText } from './neighbours.ts'
import type { Passage } from './passage.ts'
import { personalMessage, personalRule, personalVerdict } from './personal-finding.ts'

/** Looks for personal data in a passage. */
export function personalInText(passage: Passage, options: Omit<FindInTextOptions, 'label'>): readonly Found[] {
  const { label } = passage
  const found = findInText(passage.text, { ...options, ...(label !== undefined && { label }) })
  return found.map((finding) => foundInPassage(finding, passage))
}

function foundInPassage(finding: PersonalDataFinding, passage: Passage): Found {
  const { start, end } = finding.place.at === 'text' ? finding.place : { start: 0, end: passage.text.length }
  return {
    of: personalRule(finding.kind),
    verdict: personalVerdict(finding),
    severity: finding.severity,
    confidence: finding.confidence,
    spot: passage.spotAt(start),
    group: passage.group,
    at: passage.numberAt(start),
    detail: () => ({
      place: passage.placeAt(start),
      message: personalMessage(finding),
      needs: [],
      standIns: [],
      nearby: neighboursInText(passage.text, start, end),
    }),
  }
}

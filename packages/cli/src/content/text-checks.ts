import type { FaultFinder, TextFault } from '../words/text-faults.ts'
import type { Found } from './found.ts'
import { neighboursInText } from './neighbours.ts'
import type { Passage } from './passage.ts'

/** Looks for faults of writing in a passage. */
export function faultsInText(passage: Passage, find: FaultFinder): readonly Found[] {
  return find(passage.text).map((fault) => foundFault(fault, passage))
}

function foundFault({ of, severity, start, end, message, replacement }: TextFault, passage: Passage): Found {
  return {
    of,
    verdict: 'breached',
    severity,
    confidence: 'likely',
    spot: passage.spotAt(start),
    group: passage.group,
    at: passage.numberAt(start),
    detail: () => ({
      place: passage.placeAt(start),
      message: { key: of.rule, params: { length: end - start }, text: message },
      needs: [],
      standIns: [],
      nearby: neighboursInText(passage.text, start, end),
      certainRemedy: replacement !== undefined,
    }),
  }
}

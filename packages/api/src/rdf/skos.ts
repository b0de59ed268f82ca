import type { Concept, Vocabulary } from '@gongkai/core'
import { inBoth, type Thing } from './node.ts'

/**
 * A vocabulary as a SKOS concept scheme: its concepts live at the address of the vocabulary, behind `#`.
 * @param address the address of the vocabulary, whole
 */
export function skosOf(vocabulary: Vocabulary, address: string): readonly Thing[] {
  const { title, description, source, from, until, concepts } = vocabulary
  const tops = concepts.filter(({ broader }) => broader === undefined)
  const scheme: Thing = {
    id: address,
    types: ['skos:ConceptScheme'],
    properties: [
      ['dct:title', ...inBoth(title)],
      ['dct:description', ...inBoth(description)],
      ['dct:source', ...inBoth(source.title)],
      ...(from === undefined ? [] : [['dct:issued', { value: from, type: 'xsd:date' }] as const]),
      ...(until === undefined ? [] : [['dct:valid', { value: until, type: 'xsd:date' }] as const]),
      ['skos:hasTopConcept', ...tops.map(({ code }) => ({ iri: addressOf(address, code) }))],
    ],
  }
  return [scheme, ...concepts.map((concept) => conceptOf(concept, concepts, address))]
}

function conceptOf(concept: Concept, all: readonly Concept[], address: string): Thing {
  const { code, label, notation, broader, note, alsoKnownAs = [] } = concept
  const narrower = all.filter((one) => one.broader === code)
  return {
    id: addressOf(address, code),
    types: ['skos:Concept'],
    properties: [
      ['skos:inScheme', { iri: address }],
      ['skos:prefLabel', ...inBoth(label)],
      ['skos:altLabel', ...alsoKnownAs.map((text) => ({ text, language: 'zh-CN' }))],
      ['skos:notation', { text: code }, ...(notation === undefined ? [] : [{ text: notation }])],
      ['skos:scopeNote', ...(note === undefined ? [] : inBoth(note))],
      ...(broader === undefined
        ? [['skos:topConceptOf', { iri: address }] as const]
        : [['skos:broader', { iri: addressOf(address, broader) }] as const]),
      ['skos:narrower', ...narrower.map((one) => ({ iri: addressOf(address, one.code) }))],
    ],
  }
}

function addressOf(vocabulary: string, code: string): string {
  return `${vocabulary}#${encodeURIComponent(code)}`
}

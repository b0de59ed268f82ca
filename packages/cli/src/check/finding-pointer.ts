import type { Finding, Json, Law, Step } from '@gongkai/core'

type Data = { readonly [field: string]: Json | undefined }

/**
 * Where in a record a finding stands: at the fact that broke the rule, else at the one that is missing. A record-wide
 * finding stands at the record.
 * @param finding the finding
 * @param law the law it was judged under, which knows where facts are read
 * @param data the record
 * @returns a JSON pointer into the record
 */
export function findingPointer({ trace, needs }: Finding, law: Pick<Law, 'facts'>, data: Data): string {
  const { require } = trace
  // The sentence of a breach tells the term that ran out: its facts are where to look, whatever else was asked.
  const failed = require === undefined ? undefined : (failedStep(require, isTerm) ?? failedStep(require, () => true))
  const missing = needs.flatMap((need) => ('fact' in need ? [need.fact] : []))
  const facts = [...(failed?.found ?? []).map(({ fact }) => fact).toReversed(), ...missing, trace.datedBy.fact]
  const pointers = facts.flatMap((fact) => pointersOf(law.facts.get(fact)))
  return pointers.find((pointer) => isHeld(data, pointer)) ?? pointers[0] ?? ''
}

/** The last question of a kind that came out false. */
function failedStep(step: Step, isMeant: (step: Step) => boolean): Step | undefined {
  if (step.step === 'ask') return step.value === false && isMeant(step) ? step : undefined
  return step.steps?.flatMap((part) => failedStep(part, isMeant) ?? []).at(-1)
}

function isTerm({ limit }: Step): boolean {
  return limit !== undefined
}

function pointersOf(fact: ReturnType<Law['facts']['get']>): readonly string[] {
  switch (fact?.read.from) {
    case 'pointer':
      return [fact.read.pointer, ...(fact.read.standIn === undefined ? [] : [fact.read.standIn.pointer])]
    case 'latest':
      return fact.read.pointers
    case 'items':
      return [fact.read.pointer]
    case 'records':
    case 'stated':
    case undefined:
      return []
  }
}

function isHeld(data: Data, pointer: string): boolean {
  const [first = ''] = pointer.slice(1).split('/')
  return data[first] !== undefined
}

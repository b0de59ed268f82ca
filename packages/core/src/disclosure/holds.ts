import { every, not, some, type Truth } from '../rules/truth.ts'
import type { Asked } from './ground.ts'

/** Answers to the questions of the grounds, by fact; a fact that is not among them is not known. */
export type Answers = ReadonlyMap<string, boolean>

/** Whether what a ground asks is so; three-valued, so that what nobody answered stays open. */
export function holds(asked: Asked, answers: Answers): Truth {
  if ('not' in asked) return not(holds(asked.not, answers))
  if ('all' in asked) return every(asked.all, (part) => holds(part, answers))
  if ('any' in asked) return some(asked.any, (part) => holds(part, answers))
  return answers.get(asked.is)
}

/** The facts that are asked, in the order of the question. */
export function factsAsked(asked: Asked): readonly string[] {
  if ('not' in asked) return factsAsked(asked.not)
  if ('all' in asked) return asked.all.flatMap(factsAsked)
  if ('any' in asked) return asked.any.flatMap(factsAsked)
  return [asked.is]
}

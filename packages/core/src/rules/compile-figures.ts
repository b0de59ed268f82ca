import type { Reader } from '../facts/read-fact.ts'
import type { FactValue } from '../subjects/subject.ts'
import type { CompiledAtom, FactLookup } from './compile-atom.ts'
import type { Atom } from './condition.ts'
import { needOf } from './need-of.ts'
import { enough, leastOf } from './sets.ts'
import type { Truth } from './truth.ts'

/** The question about several counts together. */
export type SumAtom = Extract<Atom, { sum: unknown }>

/** The question what share one count is of another. */
export type ShareAtom = Extract<Atom, { share: unknown }>

/** Compiles the question whether several counts together are at least so many. */
export function compileSum({ sum, atLeast }: SumAtom, factOf: FactLookup): CompiledAtom {
  const counts = sum.map((fact) => ({ fact, read: factOf(fact) }))
  return {
    truth: (subject) => enough(sumOf(counts.map(({ read }) => read(subject))), atLeast),
    needs: (subject, { asOf }) =>
      counts.filter(({ read }) => typeof read(subject) !== 'number').map(({ fact }) => needOf(fact, subject, asOf)),
  }
}

/** Counts together: a lower bound as soon as one of them is. */
function sumOf(values: readonly (FactValue | undefined)[]): FactValue {
  const closed = values.every((value) => typeof value === 'number')
  const total = values.reduce<number>((sum, value) => sum + (leastOf(value) ?? 0), 0)
  return closed ? total : { atLeast: total }
}

/** Compiles the question whether one count is at least so many hundredths of another; of nothing there is no share. */
export function compileShare({ share: [part, whole], atLeast }: ShareAtom, factOf: FactLookup): CompiledAtom {
  const readers: readonly (readonly [string, Reader])[] = [part, whole, atLeast].flatMap((fact) =>
    typeof fact === 'string' ? [[fact, factOf(fact)] as const] : [],
  )
  const [readPart, readWhole] = [factOf(part), factOf(whole)]
  const readLeast: Reader = typeof atLeast === 'number' ? () => atLeast : factOf(atLeast)
  return {
    truth: (subject): Truth => {
      const [some, all, least] = [readPart(subject), readWhole(subject), readLeast(subject)]
      if (typeof some !== 'number' || typeof all !== 'number' || typeof least !== 'number' || all <= 0) return undefined
      return some * 100 >= least * all
    },
    needs: (subject, { asOf }) =>
      readers.filter(([, read]) => typeof read(subject) !== 'number').map(([fact]) => needOf(fact, subject, asOf)),
  }
}

import { type Basis, describeBasis, type Problem, type TraceDay } from '@gongkai/core'

/** What an answer rests on, as it is served. */
export function basisJson(basis: Basis) {
  const { kind } = basis
  return { kind, text: describeBasis(basis), ...('docNumber' in basis ? { docNumber: basis.docNumber } : {}) }
}

/** The days of a count, as they are served. */
export function traceJson(trace: readonly TraceDay[] | undefined) {
  return trace?.map((day) => ({ ...day, basis: basisJson(day.basis) }))
}

/** A problem of the core, as it is served. */
export function coreProblemJson({ code, message }: Problem) {
  return { code, message }
}

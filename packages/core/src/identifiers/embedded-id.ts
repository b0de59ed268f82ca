/** Numbers that contain a whole resident identity number: whoever publishes them publishes it. */
export const embeddedIdShapes = {
  /** 残疾人证号: the identity number, a digit for the kind (1–7), one for the grade (1–4), for a replacement `B` and its count. */
  'disability-card': /^(\d{17}[\dX])[1-7][1-4](?:B\d{0,2})?$/,
  /** 全国学籍号: `G`, or provisionally `L`, and the identity number. */
  'pupil-number': /^[GL](\d{17}[\dX])$/,
} as const

/** A number that contains a resident identity number. */
export type EmbeddedIdKind = keyof typeof embeddedIdShapes

/**
 * The identity number inside a disability card's or a pupil's number.
 * @param text the number, half width, upper case, no spaces
 * @returns the kind and the eighteen characters, unchecked; undefined for another shape
 * @example
 * ```ts
 * embeddedId('G999999190001010015')?.kind // → 'pupil-number'
 * embeddedId('99999919000101001543B1')?.kind // → 'disability-card'
 * ```
 */
export function embeddedId(text: string): { readonly kind: EmbeddedIdKind; readonly number: string } | undefined {
  const card = embeddedIdShapes['disability-card'].exec(text)?.[1]
  if (card !== undefined) return { kind: 'disability-card', number: card }
  const pupil = embeddedIdShapes['pupil-number'].exec(text)?.[1]
  return pupil === undefined ? undefined : { kind: 'pupil-number', number: pupil }
}

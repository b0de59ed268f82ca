import type { PlaceCode } from '../places/place-code.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { type Festival, festivals } from './festivals/festival.ts'
import { measuresTitle } from './festivals/measures.ts'

/** What an answer rests on. `assumed` marks a notice whose day of publication is not known. */
export type Basis =
  | { readonly kind: 'notice'; readonly id: string; readonly docNumber: string; readonly assumed: boolean }
  | {
      readonly kind: 'overlay'
      readonly id: string
      readonly place: PlaceCode
      readonly docNumber: string | null
      readonly assumed: boolean
    }
  | {
      /** A festival of the Measures, while no notice has arranged it: article 2. */
      readonly kind: 'festival'
      readonly festival: Festival
      readonly measures: string
      readonly docNumber: string
      readonly item: number
    }
  | {
      /** The next working day after a festival on a weekend, while no notice has said which day makes up for it: article 6. */
      readonly kind: 'moved-festival'
      readonly festival: Festival
      readonly measures: string
      readonly docNumber: string
    }
  | {
      /** The Measures as a whole, behind the bounds of a count. */
      readonly kind: 'measures'
      readonly measures: string
      readonly docNumber: string
    }
  | { readonly kind: 'week' }

/** Monday to Friday are worked, Saturday and Sunday are not: what holds where nothing else is said. */
export const week: Basis = Object.freeze({ kind: 'week' })

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/**
 * A basis in words that can be printed under an answer.
 * @param basis what an answer rests on
 * @returns the notice by its number, the article of the Measures, or the week
 */
export function describeBasis(basis: Basis): LocalText {
  switch (basis.kind) {
    case 'notice':
      return text(`${basis.docNumber}${assumedZh(basis)}`, `${basis.docNumber}${assumedEn(basis)}`)
    case 'overlay': {
      const name = basis.docNumber ?? basis.id
      return text(`地方安排 ${name}${assumedZh(basis)}`, `regional arrangement ${name}${assumedEn(basis)}`)
    }
    case 'festival': {
      const { festival, docNumber, item } = basis
      return text(
        `${measuresTitle['zh-CN']}（${docNumber}）第二条第${digits[item] ?? item}项：${festivals[festival]['zh-CN']}`,
        `${measuresTitle.en} (${docNumber}), article 2 item ${item}: ${festivals[festival].en}`,
      )
    }
    case 'moved-festival': {
      const { festival, docNumber } = basis
      return text(
        `${measuresTitle['zh-CN']}（${docNumber}）第六条：${festivals[festival]['zh-CN']}适逢周末，推定顺延补假`,
        `${measuresTitle.en} (${docNumber}), article 6: ${festivals[festival].en} falls on a weekend, presumably made up here`,
      )
    }
    case 'measures':
      return text(`${measuresTitle['zh-CN']}（${basis.docNumber}）`, `${measuresTitle.en} (${basis.docNumber})`)
    case 'week':
      return text('按周：周一至周五上班，周六、周日休息', 'the week: Monday to Friday worked, Saturday and Sunday off')
  }
}

function assumedZh({ assumed }: { readonly assumed: boolean }): string {
  return assumed ? '（公布日期不详，推定自当年 1 月 1 日起为人所知）' : ''
}

function assumedEn({ assumed }: { readonly assumed: boolean }): string {
  return assumed ? ' (day of publication not known, assumed known from 1 January of its year)' : ''
}

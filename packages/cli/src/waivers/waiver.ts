import { type CivilDate, type LocalText, text } from '@gongkai/core'
import type { ReportPlace } from '../check/check-report.ts'
import type { Found, FoundRule, Spot } from '../content/found.ts'
import { covers } from '../content/levels.ts'

/** What a waiver covers within a file; all of it where nothing is said. */
export interface WaiverScope {
  readonly sheet?: string
  /** A block of cells: columns from 0, rows from 1. A whole column reaches through all rows. */
  readonly cells?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** The first and last line. */
  readonly lines?: readonly [number, number]
  /** A JSON pointer; what lies below it is covered. */
  readonly pointer?: string
}

/** Somebody answers for findings of some rules: why, on what ground, until when. */
export interface Waiver {
  readonly rules: readonly string[]
  readonly reason: string
  readonly basis: string
  /** The last day on which it holds. */
  readonly until: CivilDate
  readonly scope: WaiverScope
  /** Where it is written. */
  readonly by: ReportPlace
}

/** A waiver that is not one: something it must have is missing or wrong. */
export interface WaiverFault {
  readonly message: LocalText
  readonly by: ReportPlace
}

/** What was read of waivers. */
export interface ReadWaivers {
  readonly waivers: readonly Waiver[]
  readonly faults: readonly WaiverFault[]
}

/** No waivers at all. */
export const noWaivers: ReadWaivers = { waivers: [], faults: [] }

/** Whether a waiver covers what a rule found at a spot. It does not ask whether it has expired. */
export function isCovered({ rules, scope }: Waiver, rule: string, spot: Spot): boolean {
  return rules.some((pattern) => covers(pattern, rule)) && isWithin(scope, spot)
}

function isWithin({ sheet, cells, lines, pointer }: WaiverScope, spot: Spot): boolean {
  if (sheet !== undefined && spot.sheet !== sheet) return false
  if (cells !== undefined) {
    const { row = cells.top, column } = spot
    if (column === undefined || column < cells.left || column > cells.right) return false
    if (row < cells.top || row > cells.bottom) return false
  }
  if (lines !== undefined && (spot.line === undefined || spot.line < lines[0] || spot.line > lines[1])) return false
  if (pointer === undefined) return true
  return spot.pointer === pointer || (spot.pointer?.startsWith(`${pointer}/`) ?? false)
}

const rules = {
  expired: {
    rule: 'waiver/expired',
    title: text('豁免已过期', 'A waiver that has expired'),
    mend: text(
      '改正问题，或者重新说明理由、依据并写明新的期限',
      'Mend what it covered, or state reason, basis and a new day anew',
    ),
  },
  unused: {
    rule: 'waiver/unused',
    title: text('豁免没有用到', 'A waiver that covers nothing'),
    mend: text('删去这条豁免', 'Remove the waiver'),
  },
  incomplete: {
    rule: 'waiver/incomplete',
    title: text('豁免不完整', 'A waiver that is not complete'),
    mend: text('写明规则、理由、法律依据和期限', 'State the rules, the reason, the legal basis and the last day'),
  },
} as const satisfies Record<string, FoundRule>

/** A finding about a waiver that has expired. */
export function expiredFinding({ by, until }: Waiver): Found {
  return waiverFinding('expired', by, text(`期限 ${until} 已过`, `its last day was ${until}`), { until })
}

/** A finding about a waiver that no finding needs. */
export function unusedFinding({ by }: Waiver): Found {
  return waiverFinding('unused', by, text('它所指之处没有这类问题', 'nothing of the kind is found where it points'), {})
}

/** A finding about a waiver whose file is gone. */
export function orphanFinding({ by }: Waiver): Found {
  return waiverFinding('unused', by, text('它所指的文件已经不在', 'the file it stands beside is gone'), {})
}

/** A finding about what should be a waiver. */
export function faultFinding({ by, message }: WaiverFault): Found {
  return waiverFinding('incomplete', by, message, {})
}

function waiverFinding(
  kind: keyof typeof rules,
  by: ReportPlace,
  message: LocalText,
  params: Readonly<Record<string, string>>,
): Found {
  const of = rules[kind]
  return {
    of,
    verdict: 'breached',
    severity: kind === 'incomplete' ? 'error' : 'warning',
    confidence: 'certain',
    spot: by.line === undefined ? {} : { line: by.line },
    group: by.file,
    at: by.line ?? 0,
    detail: () => ({
      place: by,
      message: { key: of.rule, params, text: message },
      needs: [],
      standIns: [],
      nearby: [],
    }),
  }
}

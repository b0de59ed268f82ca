import type { Language } from '../text/local-text.ts'
import type { Term, TermUnit } from './term.ts'

const chinese: Readonly<Record<TermUnit, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  hour: '小时',
  month: '个月',
  year: '年',
}

const english: Readonly<Record<TermUnit, string>> = {
  'working-day': 'working day',
  'calendar-day': 'day',
  hour: 'hour',
  month: 'month',
  year: 'year',
}

/** So many of a unit in words: `20个工作日`, `20 working days`. A figure may be printed already. */
export function printLength(count: number | string, unit: TermUnit, language: Language): string {
  return language === 'zh-CN' ? `${count}${chinese[unit]}` : `${count} ${english[unit]}${count === 1 ? '' : 's'}`
}

/** How long a term is; where its documents set several lengths, each of them, the oldest first. Empty where none sets any. */
export function termLength({ versions }: Pick<Term, 'versions'>, language: Language): string {
  const lengths = new Set(versions.map(({ count, unit }) => printLength(count, unit, language)))
  return [...lengths].join(language === 'zh-CN' ? '或者' : ' or ')
}

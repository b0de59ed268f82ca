import { dateOfInstant, epochMilliseconds, type Instant, instantOf, isInstant, type Language } from '@gongkai/core'
import { html } from 'hono/html'
import type { Markup } from './layout.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day as people read it, which no line is broken within: `2026年1月6日`, `6 January 2026`. */
export function dated(day: string, language: Language): Markup {
  return html`<time datetime="${day}">${dayWords(day, language)}</time>`
}

/** A day, or an instant as the clocks of China show it, to the minute: `2026年1月6日 09:05`. */
export function timed(moment: string, language: Language): Markup {
  if (!isInstant(moment)) return dated(moment, language)
  const zone = language === 'en' ? 'China Standard Time' : '北京时间'
  return html`<time datetime="${moment}" title="${zone}">${instantWords(moment, language)}</time>`
}

function instantWords(moment: Instant, language: Language): string {
  const [, clock = ''] = /T(\d{2}:\d{2})/.exec(instantOf(epochMilliseconds(moment))) ?? []
  const day = dayWords(dateOfInstant(moment), language)
  return language === 'en' ? `${day}, ${clock}` : `${day} ${clock}`
}

function dayWords(day: string, language: Language): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (date === '') return day
  if (language === 'en') return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
  return `${year}年${Number(month)}月${Number(date)}日`
}

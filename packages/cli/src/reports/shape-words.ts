import type { Language } from '@gongkai/core'
import type { Neighbour } from '../check/check-report.ts'

/** What the signs of a shape stand for, for those who do not read them. */
const signs: Readonly<Record<string, string>> = { 文: 'han', 数: 'digit', 字: 'letter', 遮: 'mask' }

/** What stands beside a finding, as people read it: `B2 姓名 文3`, in English `B2 姓名 han×3`. */
export function besideWords({ cell, title, shape }: Neighbour, language: Language): string {
  const told =
    language === 'zh-CN'
      ? shape
      : shape.replace(/([文数字遮])(\d+)/g, (_, sign: string, count: string) => ` ${signs[sign] ?? sign}×${count} `)
  return [cell, title, told.replace(/ {2,}/g, ' ').trim()].filter((word) => word !== undefined).join(' ')
}

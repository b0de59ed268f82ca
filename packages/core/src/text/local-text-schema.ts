import * as z from 'zod'

/** The zod schema of a text in both languages. */
export const localTextSchema = z
  .strictObject({ 'zh-CN': z.string(), en: z.string() })
  .readonly()
  .meta({ id: 'LocalText', title: '双语文本', description: '中文与英文文本 A text in Chinese and English' })

import * as z from 'zod'
import type { Clause } from '../law/clause.ts'

/** The zod schema of a provision as rules, terms and facts name it: an article, a section, or a document of which only an excerpt was seen. */
export const clauseSchema: z.ZodType<Clause> = z
  .union([
    z.strictObject({
      instrument: z.string(),
      article: z.int(),
      paragraph: z.int().exactOptional(),
      item: z.int().exactOptional(),
    }),
    z.strictObject({ instrument: z.string(), section: z.string() }),
    z.strictObject({ instrument: z.string(), unplaced: z.literal(true) }),
  ])
  .meta({ id: 'Clause', title: '条款', description: '文件的条、款、项或者章节 A provision of an instrument' })

/** The zod schema of a provision with its id and as people cite it. */
export const citedClauseSchema = z
  .strictObject({ id: z.string(), 'zh-CN': z.string().exactOptional(), en: z.string().exactOptional() })
  .meta({
    id: 'CitedClause',
    title: '条款引用',
    description: '条款代码与引用写法 A clause by its id and as it is cited',
  })

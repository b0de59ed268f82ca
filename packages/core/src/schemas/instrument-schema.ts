import * as z from 'zod'
import { civilDateSchema } from '../civil/index.ts'
import { type Instrument, ranks } from '../law/instrument.ts'
import { localTextSchema } from '../text/local-text-schema.ts'

/** How well a figure is known. */
export const sourceConfidenceSchema = z
  .enum(['T', 'E', 'M'])
  .describe('T 读过原文，E 见过摘录，M 未核 T text read, E excerpt seen, M not verified')

const force = z.strictObject({
  from: z
    .union([civilDateSchema, z.tuple([civilDateSchema, civilDateSchema]).readonly()])
    .describe('生效日期，或最早与最晚可能的日期 First day, or the earliest and the latest it may be'),
  until: z
    .union([civilDateSchema, z.enum(['open', 'not-known'])])
    .describe('失效日期；open 仍有效，not-known 不能确定 Last day; open, or not known'),
  endKnownFrom: civilDateSchema.exactOptional(),
  lastSeenInForce: civilDateSchema.exactOptional(),
})

/** The zod schema of a legal document as it is exported. */
export const instrumentSchema: z.ZodType<Instrument> = z
  .strictObject({
    id: z.string(),
    title: localTextSchema,
    shortTitle: localTextSchema,
    docNumber: z.string().exactOptional(),
    issuer: localTextSchema,
    rank: z.enum(ranks),
    place: z.string().regex(/^\d{6}$/),
    division: z.enum(['article', 'section']),
    basis: z.array(z.string()),
    inForce: force,
    publishedOn: civilDateSchema.exactOptional(),
    source: localTextSchema,
    confidence: sourceConfidenceSchema,
  })
  .meta({ id: 'Instrument', title: '文件', description: '法律、法规和规范性文件 A legal document' })

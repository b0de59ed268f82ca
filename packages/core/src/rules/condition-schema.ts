import * as z from 'zod'
import { civilDateSchema } from '../civil/index.ts'
import type { Condition } from './condition.ts'
import { lagUnits } from './lag.ts'

const fact = z.string().describe('事实的键 The key of a fact')
const codes = z.array(z.string()).readonly()
const pair = z.tuple([fact, fact]).readonly()

/** The zod schemas of the questions a condition may end in. */
export const atomSchema = z.union([
  z.strictObject({ is: fact }).describe('事实为真 The fact is true'),
  z.strictObject({ code: fact, of: codes }).describe('代码为其一 The code is one of these'),
  z.strictObject({ declared: fact, of: codes }).describe('记录自行注明为其一 The record declares itself one of these'),
  z.strictObject({ stated: fact }).describe('记录载明 The record says so'),
  z.strictObject({ some: fact, of: codes }).describe('集合含其一 The set holds at least one of these'),
  z.strictObject({ every: fact, of: codes }).describe('集合全含 The set holds every one of these'),
  z.strictObject({ covers: pair }).describe('前者含后者全部 The first holds every code of the second'),
  z.strictObject({ known: fact }).describe('已有记录 Something is recorded'),
  z.strictObject({ count: fact, atLeast: z.int() }).describe('数量不少于 The count is at least so many'),
  z
    .strictObject({ sum: z.array(fact).readonly(), atLeast: z.int() })
    .describe('合计不少于 The counts together are at least so many'),
  z
    .strictObject({ share: pair, atLeast: z.union([z.number(), fact]) })
    .describe('前者占后者的百分比不少于 The first is at least so many hundredths of the second'),
  z
    .strictObject({ on: fact, from: civilDateSchema.exactOptional(), before: civilDateSchema.exactOptional() })
    .describe('日期在此期间 The moment falls in this span'),
  z.strictObject({ same: pair }).describe('二者相同 The two are equal'),
  z.strictObject({ ordered: pair }).describe('前者不晚于后者 The first is not later than the second'),
  z
    .strictObject({ within: z.string(), from: fact, to: fact })
    .describe('后者在期限之内 The second is within the term after the first'),
  z
    .strictObject({ notBefore: z.string(), from: fact, to: fact })
    .describe('后者不早于期满 The second is not before the term has run'),
  z
    .strictObject({ lag: z.enum(lagUnits), from: fact, to: fact, atMost: fact })
    .describe('历时不超过使用者给定的数字 It took no longer than the figure the caller gives'),
])

/** The zod schema of a condition: one tree that is evaluated, printed and exported. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      atomSchema,
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ all: z.array(conditionSchema).readonly() }),
      z.strictObject({ any: z.array(conditionSchema).readonly() }),
    ]),
  )
  .meta({ id: 'Condition', title: '条件', description: '条件树 A condition as a tree' })

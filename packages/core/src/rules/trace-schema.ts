import * as z from 'zod'
import { atomSchema } from './condition-schema.ts'
import { lagUnits } from './lag.ts'
import { type Step, type Trace, traceVersion } from './trace.ts'

const atLeast = z.strictObject({ atLeast: z.union([z.number(), z.array(z.string()).readonly()]) }).readonly()
const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()).readonly(), atLeast])
const fact = z.string()

const found = z.discriminatedUnion('state', [
  z.strictObject({ fact, state: z.literal(['unknown', 'recorded']) }),
  z.strictObject({ fact, state: z.literal('known'), value }),
])

const limit = z.strictObject({
  term: z.string(),
  clause: z.string(),
  count: z.int(),
  unit: z.enum(['working-day', 'calendar-day', 'hour', 'month', 'year']),
  due: z
    .string()
    .describe(
      '最迟日期或时刻；未定时为两端以斜线相连 The last day or instant; both ends with a slash where it is open',
    ),
})

const lag = z
  .strictObject({ unit: z.enum(lagUnits), atLeast: z.number(), atMost: z.number() })
  .describe('历时；时刻不全的，为上下界 How long it took; two bounds where a time of day is missing')

const step: z.ZodType<Step> = z
  .lazy(() =>
    z.strictObject({
      step: z.enum(['all', 'any', 'not', 'ask']),
      value: z.union([z.boolean(), z.literal('unknown')]),
      atom: atomSchema.exactOptional(),
      found: z.array(found).readonly().exactOptional(),
      limit: limit.exactOptional(),
      lag: lag.exactOptional(),
      steps: z.array(step).readonly().exactOptional(),
    }),
  )
  .meta({
    id: 'TraceStep',
    title: '推理步骤',
    description: '问了什么、查到什么、得出什么 What was asked, found and concluded',
  })

/** The zod schema of a trace, version 1. */
export const traceSchema: z.ZodType<Trace> = z
  .strictObject({
    version: z.literal(traceVersion),
    rule: z.string(),
    clause: z.string().exactOptional(),
    asOf: z.string(),
    datedBy: found,
    applies: step.exactOptional(),
    exceptions: z
      .array(z.strictObject({ clause: z.string(), step }).readonly())
      .readonly()
      .exactOptional(),
    require: step.exactOptional(),
  })
  .readonly()
  .meta({ id: 'Trace', title: '推理过程', description: '结论如何得出 How a verdict came about' })

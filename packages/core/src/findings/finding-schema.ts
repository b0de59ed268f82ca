import * as z from 'zod'
import { civilDateSchema } from '../civil/index.ts'
import { traceSchema } from '../rules/trace-schema.ts'
import { verdicts } from '../rules/verdict.ts'
import { localTextSchema } from '../text/local-text-schema.ts'
import { confidences, severities } from './finding.ts'

const fact = z.string()

/** The zod schema of what would settle a verdict. */
export const needSchema = z
  .discriminatedUnion('need', [
    z.strictObject({ need: z.literal('fact'), fact }),
    z.strictObject({ need: z.literal('time-of-day'), fact }),
    z.strictObject({ need: z.literal('completeness'), fact, through: civilDateSchema }),
    z.strictObject({ need: z.literal('event'), fact, by: civilDateSchema }),
    z.strictObject({ need: z.literal('notice'), year: z.int() }),
    z.strictObject({
      need: z.literal('pause-reading'),
      dates: z.tuple([civilDateSchema, civilDateSchema]).readonly(),
    }),
    z.strictObject({
      need: z.literal('term-reading'),
      dates: z.tuple([civilDateSchema, civilDateSchema]).readonly(),
    }),
    z.strictObject({ need: z.literal('calendar'), why: localTextSchema }),
    z.strictObject({ need: z.literal('instrument-in-force'), instrument: z.string() }),
  ])
  .meta({ id: 'Need', title: '所需事实', description: '补上即可判定 What would settle the verdict' })

/** The zod schema of a place in the input. */
export const findingPlaceSchema = z
  .strictObject({
    file: z.string().exactOptional(),
    pointer: z.string().exactOptional(),
    line: z.int().exactOptional(),
    column: z.int().exactOptional(),
    sheet: z.string().exactOptional(),
    cell: z.string().exactOptional(),
    page: z.int().exactOptional(),
  })
  .meta({ id: 'FindingPlace', title: '位置', description: '在输入中的位置 Where in the input' })

/** The zod schema of a finding, as it is written to JSON. */
export const findingSchema = z
  .strictObject({
    rule: z.string(),
    verdict: z.enum(verdicts),
    severity: z.enum(severities),
    confidence: z.enum(confidences),
    clause: z.string().exactOptional(),
    citation: localTextSchema.exactOptional(),
    title: localTextSchema,
    mend: localTextSchema,
    message: z.strictObject({ key: z.string(), params: z.record(z.string(), z.unknown()), text: localTextSchema }),
    needs: z.array(needSchema).readonly(),
    standIns: z.array(z.string()).readonly(),
    place: findingPlaceSchema.exactOptional(),
    trace: traceSchema,
  })
  .meta({ id: 'Finding', title: '发现', description: '一条规则在一个对象上的发现 What a rule found in one subject' })

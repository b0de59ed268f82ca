import * as z from 'zod'
import { civilDateSchema } from '../civil/index.ts'
import { conditionSchema } from '../rules/condition-schema.ts'
import { localTextSchema } from '../text/local-text-schema.ts'
import { clauseSchema } from './clause-schema.ts'
import { factSchema } from './fact-schema.ts'
import { instrumentSchema, sourceConfidenceSchema } from './instrument-schema.ts'
import { ruleSchema } from './rule-schema.ts'
import { termSchema } from './term-schema.ts'

const anchors = z.array(z.string())
const principle = z.strictObject({ clause: clauseSchema, anchors, confidence: sourceConfidenceSchema })

const groundVersion = z.strictObject({
  clause: clauseSchema,
  also: z.array(clauseSchema).exactOptional(),
  anchors,
  confidence: sourceConfidenceSchema,
  when: conditionSchema,
  unless: z
    .array(
      z.strictObject({
        clause: clauseSchema,
        when: conditionSchema,
        effect: z.enum(['lifted', 'must-release']),
        note: localTextSchema,
      }),
    )
    .exactOptional(),
})

const groundSchema = z
  .strictObject({
    code: z.string(),
    kind: z.enum(['absolute', 'conditional', 'discretionary', 'referral']),
    title: localTextSchema,
    asks: localTextSchema,
    reportRow: z.string(),
    versions: z.array(groundVersion),
  })
  .meta({ id: 'Ground', title: '不予公开理由', description: '及其条件 A ground for not disclosing' })

const responsibilitySchema = z
  .strictObject({
    function: z.string(),
    body: localTextSchema,
    line: z.string(),
    clause: clauseSchema,
    anchors,
    from: civilDateSchema.exactOptional(),
    to: civilDateSchema.exactOptional(),
    each: z.literal('level').exactOptional(),
  })
  .meta({ id: 'Responsibility', title: '职责分工', description: '何事由谁负责 Who answers for a function' })

/** The zod schema of the law of a place as `exportLaw` writes it out. */
export const lawSchema = z
  .strictObject({
    place: z.string().regex(/^\d{6}$/),
    knownOn: civilDateSchema,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    instruments: z.array(instrumentSchema),
    facts: z.record(z.string(), factSchema),
    rules: z.array(ruleSchema),
    terms: z.array(termSchema),
    disclosure: z.strictObject({
      grounds: z.array(groundSchema),
      principle: z.array(principle),
      partial: z.array(principle),
    }),
    responsibilities: z.array(responsibilitySchema),
  })
  .meta({ id: 'Law', title: '某地的规定', description: '某地当日所知的全部规定 The law of a place as known on a day' })

import * as z from 'zod'
import { localTextSchema } from '../text/local-text-schema.ts'
import { citedClauseSchema, clauseSchema } from './clause-schema.ts'
import { sourceConfidenceSchema } from './instrument-schema.ts'
import { modalitySchema } from './rule-schema.ts'

const termVersionSchema = z
  .strictObject({
    clause: citedClauseSchema,
    count: z.int(),
    unit: z.enum(['working-day', 'calendar-day', 'hour', 'month', 'year']),
    local: z.enum(['fixed', 'may-shorten']).describe('下级可否缩短 Whether a lower level may shorten it'),
    pausedBy: z
      .array(z.strictObject({ reason: z.enum(['third-party', 'other-agency', 'fee']), clause: clauseSchema }))
      .exactOptional(),
    restartedBy: z.strictObject({ event: z.literal('correction-received'), clause: clauseSchema }).exactOptional(),
    extension: z.strictObject({ upTo: z.int(), clause: clauseSchema, condition: localTextSchema }).exactOptional(),
    reachesBack: z.literal(true).exactOptional(),
    anchors: z.array(z.string()),
    confidence: sourceConfidenceSchema,
  })
  .meta({ id: 'TermVersion', title: '期限的版本', description: '一份文件的规定 What one instrument says' })

/** The zod schema of a term as it is exported. */
export const termSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['due', 'minimum-duration', 'not-before']),
    title: localTextSchema,
    trigger: localTextSchema.describe('何事起算 What starts it'),
    clause: citedClauseSchema,
    modality: modalitySchema,
    versions: z.array(termVersionSchema).min(1).describe('由旧到新 Oldest first'),
  })
  .meta({ id: 'Term', title: '期限', description: '期限及其各版本 A term and its versions' })

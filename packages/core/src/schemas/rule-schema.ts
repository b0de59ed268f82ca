import * as z from 'zod'
import { conditionSchema } from '../rules/condition-schema.ts'
import { subjectTypes } from '../subjects/subject.ts'
import { localTextSchema } from '../text/local-text-schema.ts'
import { citedClauseSchema } from './clause-schema.ts'
import { sourceConfidenceSchema } from './instrument-schema.ts'

/** The zod schema of what a clause does. */
export const modalitySchema = z
  .enum(['must', 'should', 'may'])
  .describe('应当、一般应、可以 It obliges, urges or permits')

const ruleVersionSchema = z
  .strictObject({
    clause: citedClauseSchema,
    also: z.array(citedClauseSchema).exactOptional(),
    modality: modalitySchema,
    anchors: z.array(z.string()).describe('条款中的关键词语 Key terms of the clause'),
    confidence: sourceConfidenceSchema,
    uncapped: z.literal(true).exactOptional(),
    when: conditionSchema,
    require: conditionSchema,
    exceptions: z
      .array(z.strictObject({ clause: citedClauseSchema, when: conditionSchema, note: localTextSchema }))
      .exactOptional(),
  })
  .meta({ id: 'RuleVersion', title: '规则的版本', description: '一份文件的规定 What one instrument says' })

/** The zod schema of a rule as it is exported. */
export const ruleSchema = z
  .strictObject({
    id: z.string(),
    over: z.enum(subjectTypes),
    kinds: z.array(z.string()).exactOptional(),
    datedBy: z.string().describe('其日期确定适用哪一版本 The fact whose date picks the version'),
    title: localTextSchema,
    asks: localTextSchema,
    mend: localTextSchema,
    clause: citedClauseSchema.exactOptional(),
    modality: modalitySchema.exactOptional(),
    versions: z.array(ruleVersionSchema).describe('由旧到新 Oldest first'),
    indicator: z.enum(['veto', 'deduction']).exactOptional(),
    severity: z.literal('info').exactOptional(),
    limit: z.literal('caller').exactOptional(),
  })
  .meta({ id: 'Rule', title: '规则', description: '以数据表示的义务 A duty as data' })

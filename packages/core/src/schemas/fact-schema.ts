import * as z from 'zod'
import type { Read } from '../facts/fact.ts'
import { subjectTypes } from '../subjects/subject.ts'
import { localTextSchema } from '../text/local-text-schema.ts'
import { isVocabularyName, vocabularies } from '../vocabularies/registry.ts'
import { clauseSchema } from './clause-schema.ts'

const pointer = z.string().describe('JSON 指针 A JSON pointer')
const wanted = z.union([z.string(), z.number(), z.boolean()])
const where = z.record(z.string(), z.union([wanted, z.array(wanted)])).describe('只取哪些 Which of them are meant')
const member = z.string()

const readSchema: z.ZodType<Read> = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('pointer'),
    pointer,
    standIn: z.strictObject({ pointer, allowedAt: z.string(), as: z.string() }).exactOptional(),
  }),
  z.strictObject({ from: z.literal('latest'), pointers: z.array(pointer) }),
  z.strictObject({
    from: z.literal('items'),
    pointer,
    where: where.exactOptional(),
    by: z.enum(['count', 'distinct', 'first', 'last', 'codes', 'any', 'each', 'sum', 'value']),
    field: member.exactOptional(),
    whole: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    from: z.literal('records'),
    kind: z.string(),
    where: where.exactOptional(),
    whose: member.exactOptional(),
    dated: member.exactOptional(),
    undated: z.literal('not-ended').exactOptional(),
    until: member.exactOptional(),
    stale: z.string().exactOptional(),
    by: z.enum(['count', 'codes', 'any', 'most']),
    field: member.exactOptional(),
    among: z.strictObject({ list: z.string(), where: where.exactOptional() }).exactOptional(),
  }),
  z.strictObject({ from: z.literal('stated') }),
])

const vocabularyName = z.enum(Object.keys(vocabularies).filter(isVocabularyName))

/** The zod schema of a fact as it is exported. */
export const factSchema = z
  .strictObject({
    type: z.enum(['boolean', 'judgement', 'moment', 'count', 'code', 'codes', 'text']),
    over: z.array(z.enum(subjectTypes)),
    ask: localTextSchema.describe('问什么 The question'),
    read: readSchema.describe('从何处读取 Where it is found'),
    clause: clauseSchema.exactOptional(),
    judge: localTextSchema.exactOptional(),
    codes: z.array(z.string()).describe('可取的代码 The codes it may take').exactOptional(),
    vocabulary: vocabularyName.describe('代码及其名称所属的词表 The vocabulary that labels the codes').exactOptional(),
    labels: z
      .record(z.string(), localTextSchema)
      .describe('没有词表的，各代码的名称 What people read for each code, where no vocabulary says')
      .exactOptional(),
  })
  .meta({ id: 'Fact', title: '事实', description: '有名称、有类型、有依据的问题 A named, typed, cited question' })

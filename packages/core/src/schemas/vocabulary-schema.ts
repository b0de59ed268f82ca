import * as z from 'zod'
import { civilDateSchema } from '../civil/index.ts'
import { localTextSchema } from '../text/local-text-schema.ts'

const code = z.string()

const conceptSchema = z
  .strictObject({
    code,
    label: localTextSchema,
    notation: z.string().exactOptional(),
    broader: code.exactOptional(),
    note: localTextSchema.exactOptional(),
    clause: z.string().exactOptional(),
    anchors: z.array(z.string()).exactOptional(),
    alsoKnownAs: z.array(z.string()).exactOptional(),
    from: civilDateSchema.exactOptional(),
    until: civilDateSchema.exactOptional(),
  })
  .meta({ id: 'Concept', title: '概念', description: '词表中的一项 One entry of a vocabulary' })

/** The zod schema of a vocabulary as it is exported. */
export const vocabularySchema = z
  .strictObject({
    name: z.string(),
    title: localTextSchema,
    description: localTextSchema,
    source: z.strictObject({
      title: localTextSchema,
      docNumber: z.string().exactOptional(),
      confidence: z.enum(['T', 'E', 'M', 'own']),
    }),
    from: civilDateSchema.exactOptional(),
    until: civilDateSchema.exactOptional(),
    concepts: z.array(conceptSchema),
    codes: z.array(code),
  })
  .meta({ id: 'Vocabulary', title: '词表', description: '代码及其名称 A closed list of codes with their labels' })

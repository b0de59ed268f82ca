import * as z from 'zod'
import { localText } from './common.ts'
import { component, told } from './told.ts'

const source = component(
  'VocabularySource',
  z.object({
    title: localText,
    docNumber: told(z.string().optional(), '文号。', 'Number of the document.'),
    confidence: told(
      z.enum(['T', 'E', 'M', 'own']),
      '依据的可靠程度：T 读过原文，E 见过摘录，M 凭记忆，own 本项目自定。',
      'How well the source is known: T text read, E excerpt seen, M from memory, own set by this project.',
    ),
  }),
  '词表的来源。',
  'Where a vocabulary comes from.',
)

const concept = component(
  'Concept',
  z.object({
    code: told(z.string(), '代码，不重用，不改名。', 'Code; never reused, never renamed.'),
    label: localText,
    notation: told(z.string().optional(), '来源文件中的编号。', 'The number the source gives it.'),
    broader: told(z.string().optional(), '上位词的代码。', 'Code of the wider concept.'),
    note: localText.optional(),
    clause: told(z.string().optional(), '所依据的条款。', 'The clause it rests on.'),
    anchors: told(z.array(z.string()).optional(), '条款中的关键词语。', 'Key terms that stand in the clause.'),
    alsoKnownAs: told(z.array(z.string()).optional(), '其他写法。', 'Other wordings met on pages.'),
    from: told(z.string().meta({ format: 'date' }).optional(), '启用日期。', 'First day of its use.'),
    until: told(z.string().meta({ format: 'date' }).optional(), '停用日期。', 'Last day of its use.'),
  }),
  '词条。',
  'A concept of a vocabulary.',
)

const head = {
  name: told(z.string(), '词表名称。', 'Name of the vocabulary.'),
  title: localText,
  description: localText,
  source,
  from: told(z.string().meta({ format: 'date' }).optional(), '启用日期。', 'First day of its use.'),
  until: told(z.string().meta({ format: 'date' }).optional(), '停用日期。', 'Last day of its use.'),
}

/** A vocabulary with its concepts. */
export const vocabularySchema = component(
  'Vocabulary',
  z.object({ ...head, concepts: z.array(concept) }),
  '词表。',
  'A vocabulary.',
)

/** The list of vocabularies. */
export const vocabularyList = component(
  'VocabularyList',
  z.object({
    items: z.array(
      component(
        'VocabularyHead',
        z.object({ ...head, count: told(z.int(), '词条数。', 'How many concepts it has.') }),
        '词表概要。',
        'What a vocabulary is, without its concepts.',
      ),
    ),
  }),
  '全部词表。',
  'Every vocabulary.',
)

import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { interpretationElements, interpretationStages, interpreters } from '../../vocabularies/interpretation.ts'
import { moment } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { documentRefSchema } from '../fields/register-shapes.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The interpretation of a policy. */
export const interpretationKind = defineKind({
  code: 'interpretation',
  label: text('政策解读', 'Interpretation'),
  description: text('对重要政策、重大政策的解读。', 'The interpretation of an important or major policy.'),
  clauses: ['shangluo-opinion-2014#三.4', 'shangluo-opinion-2014#二.1'],
  eventDate: 'publishedOn',
  slug: ['indexNumber'],
  fields: {
    of: maybe(documentRefSchema, '被解读文件', 'Of', '被解读的政策文件。', 'The document that is interpreted.'),
    documentPublishedOn: maybe(
      moment,
      '文件公开时间',
      'Document published',
      '被解读文件公开的日期或者时刻。',
      'When the document was published.',
    ),
    stage: maybe(
      codeSchema(interpretationStages),
      '解读阶段',
      'Stage',
      '出台解读或者效果解读。',
      'With the policy, or of its effects later.',
    ),
    elements: maybe(
      z.array(codeSchema(interpretationElements)),
      '解读内容',
      'Covers',
      '涵盖的内容：背景、重要性和必要性、重要内容、主要措施、变化和影响。',
      'What it covers: background, necessity, content, measures, effects.',
    ),
    interpreter: maybe(
      codeSchema(interpreters),
      '解读人类别',
      'Interpreter',
      '负责同志、专家学者或者评论员。',
      'Responsible official, expert or commentator.',
    ),
    interpreterOffice: maybe(
      line,
      '解读人职务或者单位',
      'Office',
      '解读人的职务或者所在单位。',
      'The office or institution of the interpreter.',
    ),
    draftedBy: maybe(
      bodyRefSchema,
      '文件起草机关',
      'Drafted by',
      '起草被解读文件的机关。',
      'The body that drafted the document.',
    ),
    plannedWithDocument: maybe(
      z.boolean(),
      '与文件同步组织',
      'Planned with the document',
      '解读方案、解读材料是否与文件同步组织。',
      'Whether plan and material were prepared together with the document.',
    ),
    approvedWithDocument: maybe(
      z.boolean(),
      '与文件同步审签',
      'Approved with the document',
      '是否与文件同步审签。',
      'Whether it was signed off together with the document.',
    ),
    releasedWithDocument: maybe(
      z.boolean(),
      '与文件同步部署',
      'Released with the document',
      '是否与文件同步部署。',
      'Whether it was released together with the document.',
    ),
  },
})

/** A published interpretation. */
export type InterpretationRecord = RecordOfKind<typeof interpretationKind>

import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { inspectionSubjects } from '../../vocabularies/inspection-subjects.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { foundProblemSchema } from '../fields/register-shapes.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** An inspection with the problems it found. */
export const inspectionKind = defineKind({
  code: 'inspection',
  label: text('督查', 'Inspection'),
  description: text(
    '对新闻发言人制度、网站、新媒体、舆情监测等的督查及问题整改。',
    'An inspection of spokespersons, sites, accounts or monitoring, with what was found and put right.',
  ),
  clauses: ['shangluo-opinion-2014#四.4', 'shangluo-opinion-2014#二.1'],
  eventDate: 'inspectedOn',
  slug: ['indexNumber'],
  fields: {
    inspectedOn: maybe(day, '督查日期', 'Inspected', '督查的日期。', 'The day of the inspection.'),
    inspectedBy: maybe(bodyRefSchema, '督查机关', 'Inspected by', '实施督查的机关。', 'The body that inspected.'),
    subject: maybe(codeSchema(inspectionSubjects), '督查内容', 'Subject', '督查的内容。', 'What was inspected.'),
    bodies: maybe(z.array(bodyRefSchema), '被督查机关', 'Bodies', '被督查的机关。', 'The bodies that were inspected.'),
    problems: maybe(
      z.array(foundProblemSchema),
      '发现的问题',
      'Problems',
      '发现的问题及整改情况；空列表表示没有发现问题。',
      'What was found and put right; an empty list means that nothing was found.',
    ),
  },
})

/** A published inspection. */
export type InspectionRecord = RecordOfKind<typeof inspectionKind>

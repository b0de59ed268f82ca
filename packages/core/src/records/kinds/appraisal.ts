import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { inspectionSubjects } from '../../vocabularies/inspection-subjects.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { year } from '../fields/leaves.ts'
import { appraisalResultSchema, foundProblemSchema } from '../fields/register-shapes.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** An appraisal with its results. */
export const appraisalKind = defineKind({
  code: 'appraisal',
  label: text('考核评估', 'Appraisal'),
  description: text(
    '对网站、新媒体、信息公开工作的考核评估结果。',
    'The results of an appraisal of sites, accounts or disclosure.',
  ),
  clauses: ['shangluo-opinion-2014#二.2', 'shangluo-opinion-2014#四.4'],
  eventDate: 'appraisedOn',
  slug: ['indexNumber'],
  fields: {
    year: maybe(year, '考核年度', 'Year', '考核所属年度。', 'The year it is about.'),
    appraisedOn: maybe(day, '考核日期', 'Appraised', '作出考核结果的日期。', 'The day of the result.'),
    appraisedBy: maybe(bodyRefSchema, '考核机关', 'Appraised by', '实施考核的机关。', 'The body that appraised.'),
    subject: maybe(codeSchema(inspectionSubjects), '考核内容', 'Subject', '考核的内容。', 'What was appraised.'),
    results: maybe(
      z.array(appraisalResultSchema),
      '考核结果',
      'Results',
      '各机关、网站、账号的结果。',
      'What each body, site or account was given.',
    ),
    problems: maybe(
      z.array(foundProblemSchema),
      '存在的问题',
      'Problems',
      '考核指出的问题及整改情况。',
      'What was found and put right.',
    ),
  },
})

/** A published appraisal. */
export type AppraisalRecord = RecordOfKind<typeof appraisalKind>

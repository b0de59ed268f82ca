import * as z from 'zod'
import { applicantTypes, cellMarks, remedyGroups, remedyOutcomes } from '../../vocabularies/annual-report-form.ts'
import { answerTypes } from '../../vocabularies/answer-types.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { expecting } from './expectations.ts'
import { maybe } from './field.ts'

/**
 * A cell of the report as it was filled in: a number, an empty cell, or one struck out as not applicable.
 * An empty cell is not zero. Whether a number makes sense is for the rules to say, so that a wrong one can be reported.
 */
export const cell = expecting(
  z.union([z.number(), codeSchema(cellMarks)]),
  '数字、blank(空白)或者 not-applicable(不适用)',
  'a number, "blank" or "not-applicable"',
)

const documentsRow = z.strictObject({
  made: maybe(cell, '本年制发件数', 'Made', '本年制发件数。', 'Made in the year.'),
  repealed: maybe(cell, '本年废止件数', 'Repealed', '本年废止件数。', 'Repealed in the year.'),
  inForce: maybe(cell, '现行有效件数', 'In force', '现行有效件数。', 'In force at the end of the year.'),
})

const decisions = (zh: string, en: string) =>
  maybe(cell, `${zh}处理决定数量`, `${en}: decisions`, `本年${zh}处理决定数量。`, `${en}: decisions in the year.`)

/** Table two: what was published proactively. */
export const proactiveTableSchema = z.strictObject({
  rules: maybe(documentsRow, '规章', 'Rules', '第二十条第(一)项：规章。', 'Article 20 (1): rules.'),
  normativeDocuments: maybe(
    documentsRow,
    '行政规范性文件',
    'Normative documents',
    '第二十条第(一)项：行政规范性文件。',
    'Article 20 (1): normative documents.',
  ),
  permits: decisions('行政许可', 'Permits'),
  penalties: decisions('行政处罚', 'Penalties'),
  compulsoryMeasures: decisions('行政强制', 'Compulsory measures'),
  charges: maybe(
    cell,
    '行政事业性收费金额',
    'Charges',
    '第二十条第(八)项：本年收费金额，万元。',
    'Article 20 (8): charges of the year, in units of 10,000 yuan.',
  ),
})

/** The 21 leaf rows of the outcomes; their heads carry no figures. */
const outcomeRows = codeSchema(answerTypes)
  .exclude(['denied', 'unable', 'not-processed', 'other'])
  .meta({ 'x-vocabulary': answerTypes.name })

const applicantCells = z.partialRecord(codeSchema(applicantTypes), cell)

const row = (zh: string, en: string) =>
  maybe(applicantCells, zh, en, `${zh}，按申请人类型。`, `${en}, by kind of applicant.`)

/** Table three: requests by outcome and kind of applicant. */
export const requestTableSchema = z.strictObject({
  received: row('一、本年新收申请数量', 'Received'),
  carriedIn: row('二、上年结转申请数量', 'Carried in'),
  outcomes: maybe(
    z.partialRecord(outcomeRows, applicantCells),
    '三、本年度办理结果',
    'Outcomes',
    '各类办理结果，按申请人类型。',
    'The outcomes, by kind of applicant.',
  ),
  outcomeTotal: row('三(七)总计', 'Total of outcomes'),
  carriedOut: row('四、结转下年度继续办理', 'Carried out'),
})

/** Table four: reconsideration and suits by outcome. */
export const remedyTableSchema = z.partialRecord(
  codeSchema(remedyGroups),
  z.partialRecord(codeSchema(remedyOutcomes), cell),
)

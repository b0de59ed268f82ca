import { text } from '../../text/local-text.ts'
import { reportForms } from '../../vocabularies/annual-report-form.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { amount, year } from '../fields/leaves.ts'
import { proactiveTableSchema, remedyTableSchema, requestTableSchema } from '../fields/report-tables.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The annual report on disclosure. */
export const annualReportKind = defineKind({
  code: 'annual-report',
  label: text('年度报告', 'Annual report'),
  description: text(
    '政府信息公开工作年度报告；统计期间为当年1月1日至12月31日。',
    'The annual report on disclosure; it counts from 1 January to 31 December.',
  ),
  clauses: ['gipd-2019#49', 'gipd-2019#50'],
  eventDate: 'publishedOn',
  slug: ['year'],
  fields: {
    year: maybe(year, '报告年度', 'Year', '报告所属年度。', 'The year it is about.'),
    body: maybe(bodyRefSchema, '报告机关', 'Body', '报告的机关。', 'The body that reports.'),
    form: maybe(codeSchema(reportForms), '报告格式', 'Form', '所用的格式版本。', 'The form it follows.'),
    submittedOn: maybe(
      day,
      '报送日期',
      'Submitted',
      '向主管部门报送的日期。',
      'The day it was submitted to the body in charge.',
    ),
    proactive: maybe(
      proactiveTableSchema,
      '表二：主动公开政府信息情况',
      'Table two: proactive disclosure',
      '2021年格式第二部分的表格。',
      'The table of section two in the form of 2021.',
    ),
    requests: maybe(
      requestTableSchema,
      '表三：收到和处理申请情况',
      'Table three: requests',
      '2021年格式第三部分的表格。',
      'The table of section three in the form of 2021.',
    ),
    remedies: maybe(
      remedyTableSchema,
      '表四：行政复议、行政诉讼情况',
      'Table four: remedies',
      '2021年格式第四部分的表格。',
      'The table of section four in the form of 2021.',
    ),
    feesCharged: maybe(
      amount,
      '收取信息处理费',
      'Fees charged',
      '当年收取的信息处理费，元。',
      'Information-processing fees charged in the year, in yuan.',
    ),
  },
})

/** A published annual report. */
export type AnnualReportRecord = RecordOfKind<typeof annualReportKind>

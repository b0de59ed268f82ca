import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const form2021 = {
  title: text('政府信息公开工作年度报告格式', 'Form of the annual report'),
  docNumber: '国办公开办函〔2021〕30号',
  confidence: 'T',
} as const

/** Which form an annual report follows. */
export const reportForms = defineVocabulary({
  name: 'report-forms',
  title: text('年度报告格式', 'Forms of the annual report'),
  description: text('年度报告所用的格式版本。', 'The form that an annual report follows.'),
  source: {
    title: text('国务院办公厅政府信息与政务公开办公室文件', 'Letters of the General Office of the State Council'),
    confidence: 'E',
  },
  concepts: [
    {
      code: 'before-2019',
      label: text('2019年以前', 'Before 2019'),
      note: text(
        '2008年至2018年的报告，没有全国统一表格。',
        'Reports for 2008 to 2018, with no form common to the nation.',
      ),
    },
    {
      code: 'form-2019',
      label: text('2019年试行格式', 'Trial form of 2019'),
      note: text('用于2019年、2020年的报告。', 'For the reports of 2019 and 2020.'),
    },
    {
      code: 'form-2021',
      label: text('2021年格式', 'Form of 2021'),
      note: text('用于2021年以后的报告。', 'For reports from 2021 on.'),
    },
  ],
})

/** Who asked: the columns of table three. */
export const applicantTypes = defineVocabulary({
  name: 'applicant-types',
  title: text('申请人类型', 'Kinds of applicant'),
  description: text('年度报告第三张表的列。', 'The columns of table three of the annual report.'),
  source: form2021,
  concepts: [
    { code: 'natural-person', label: text('自然人', 'Natural persons') },
    {
      code: 'business',
      label: text('商业企业', 'Businesses'),
      note: text('法人或者其他组织。', 'Legal persons and other organisations.'),
    },
    {
      code: 'research',
      label: text('科研机构', 'Research bodies'),
      note: text('法人或者其他组织。', 'Legal persons and other organisations.'),
    },
    {
      code: 'welfare',
      label: text('社会公益组织', 'Charities'),
      note: text('法人或者其他组织。', 'Legal persons and other organisations.'),
    },
    {
      code: 'legal-service',
      label: text('法律服务机构', 'Legal services'),
      note: text('法人或者其他组织。', 'Legal persons and other organisations.'),
    },
    { code: 'other-organisation', label: text('其他组织', 'Other organisations'), alsoKnownAs: ['其他'] },
    { code: 'total', label: text('总计', 'Total') },
  ],
})

/** The three groups of table four. */
export const remedyGroups = defineVocabulary({
  name: 'remedy-groups',
  title: text('复议诉讼类别', 'Ways of remedy'),
  description: text('年度报告第四张表的三组。', 'The three groups of table four of the annual report.'),
  source: form2021,
  concepts: [
    { code: 'reconsideration', label: text('行政复议', 'Reconsideration') },
    { code: 'suit-direct', label: text('未经复议直接起诉', 'Suit without reconsideration') },
    { code: 'suit-after-reconsideration', label: text('复议后起诉', 'Suit after reconsideration') },
  ],
})

/** The columns of each group of table four. */
export const remedyOutcomes = defineVocabulary({
  name: 'remedy-outcomes',
  title: text('复议诉讼结果', 'Outcomes of a remedy'),
  description: text('年度报告第四张表每组的列。', 'The columns of each group of table four of the annual report.'),
  source: form2021,
  concepts: [
    { code: 'upheld', label: text('结果维持', 'Upheld') },
    { code: 'corrected', label: text('结果纠正', 'Corrected') },
    { code: 'other', label: text('其他结果', 'Other outcome') },
    { code: 'pending', label: text('尚未审结', 'Pending') },
    { code: 'total', label: text('总计', 'Total') },
  ],
})

/** What stands in a cell of the tables where no number does. */
export const cellMarks = defineVocabulary({
  name: 'cell-marks',
  title: text('表格单元格的标记', 'Marks in a cell'),
  description: text(
    '年度报告各表中没有填写数字的单元格；空白不等于零。',
    'Cells of the tables of the annual report that hold no number; an empty one is not zero.',
  ),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    { code: 'blank', label: text('空白', 'left empty') },
    { code: 'not-applicable', label: text('不适用', 'not applicable') },
  ],
})

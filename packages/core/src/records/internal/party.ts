import * as z from 'zod'
import { applicantTypes } from '../../vocabularies/annual-report-form.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { moment } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { line, placeCode, prose } from '../fields/leaves.ts'
import { noteSchema } from './person.ts'

const contact = {
  name: maybe(line, '姓名或者名称', 'Name', '当事人的姓名或者名称。', 'Name of the party.'),
  identityProof: maybe(
    line,
    '身份证明',
    'Proof of identity',
    '身份证明的种类和号码。',
    'Kind and number of the proof of identity.',
  ),
  phone: maybe(line, '联系电话', 'Telephone', '当事人的联系电话。', 'Telephone of the party.'),
  mailbox: maybe(line, '电子邮箱', 'E-mail', '当事人的电子邮箱。', 'E-mail of the party.'),
  address: maybe(line, '通信地址', 'Address', '当事人的通信地址。', 'Postal address of the party.'),
}

const applicantType = codeSchema(applicantTypes).exclude(['total']).meta({ 'x-vocabulary': applicantTypes.name })

/** Who asked for disclosure. */
export const applicantSchema = z.strictObject({
  ...contact,
  applicantType: maybe(
    applicantType,
    '申请人类型',
    'Kind of applicant',
    '自然人或者各类组织。',
    'A natural person or some kind of organisation.',
  ),
})

/** Whose rights a disclosure may touch. */
export const thirdPartySchema = z.strictObject({
  ...contact,
  consultedAt: maybe(
    moment,
    '征求意见时间',
    'Consulted',
    '收到征求意见书的时间。',
    'When the letter of consultation was received.',
  ),
  repliedAt: maybe(moment, '答复时间', 'Replied', '提出意见的时间。', 'When the party replied.'),
  agrees: maybe(z.boolean(), '是否同意公开', 'Agrees', '是否同意公开。', 'Whether the party agrees to disclosure.'),
  reason: maybe(prose, '不同意理由', 'Reason', '不同意公开的理由。', 'Why the party does not agree.'),
})

/** The parties of one request for disclosure, apart from its dated events. */
export const requestPartiesSchema = z
  .strictObject({
    internal: field(
      z.literal('request-parties'),
      '内部记录类型',
      'Internal kind',
      '申请公开案件的当事人。',
      'The parties of a request.',
    ),
    place: field(placeCode, '地区', 'Place', '六位地区代码。', 'Place code of six digits.'),
    case: field(line, '案件编号', 'Case', '申请的登记编号。', 'Number under which the request was registered.'),
    applicant: maybe(applicantSchema, '申请人', 'Applicant', '申请人。', 'Who asked.'),
    thirdParties: maybe(
      z.array(thirdPartySchema),
      '第三方',
      'Third parties',
      '权益可能受影响的第三方。',
      'Those whose rights may be touched.',
    ),
    sensitive: maybe(
      z.boolean(),
      '是否重大敏感事项',
      'Sensitive',
      '是否需要会商的重大敏感事项。',
      'Whether it is a sensitive matter to be settled jointly.',
    ),
    notes: maybe(z.array(noteSchema), '会商意见', 'Notes', '会商意见。', 'What was said in deliberation.'),
  })
  .meta({
    title: '申请案件当事人',
    description: '申请公开案件的当事人，不得公开。',
    'x-en': { title: 'Request parties', description: 'The parties of a request for disclosure; never published.' },
  })

import { vocabulary } from '@gongkai/core'
import * as z from 'zod'
import { id, moment, revisionNumber } from './common.ts'
import { component, told } from './told.ts'

/** The kind of a report. */
const kind = told(
  z.enum(vocabulary('correction-kinds').codes),
  '类别，见词表 correction-kinds。',
  'Kind, of the vocabulary correction-kinds.',
)

const pointer = told(
  z.string().max(200),
  '所指的字段（RFC 6901），例如 /text。',
  'The member it is about (RFC 6901), such as /text.',
)

const correctionId = told(
  z.string().regex(/^[0-9a-f]{32}$/),
  '报告编号，随机而成。',
  'Id of the report, made at random.',
)

const state = told(
  z.enum(['open', 'accepted', 'refused']),
  '状态：待答复、已改正、不采纳。',
  'Waiting for an answer, mended, or refused.',
)

const words = z.string().min(1).max(2000)

/** A report as it is sent. */
export const correctionRequest = component(
  'CorrectionRequest',
  z.object({
    kind,
    pointer: pointer.optional(),
    message: told(
      words,
      '哪里不对、应当怎样，1 至 2000 个字；只有发布机关和节点的运行方能看到。请勿写入任何人的个人信息，包括自己的。',
      'What is wrong and how it should be, 1 to 2000 characters; seen by the publisher and whoever runs the node alone. No personal data of anybody, yourself included.',
    ),
  }),
  '纠错报告。',
  'A report that something is wrong.',
)

/** That a report was received. */
export const correctionReceipt = component(
  'CorrectionReceipt',
  z.object({
    id: correctionId,
    state,
    receivedAt: told(moment, '收到的时刻。', 'When it was received.'),
    url: told(
      z.string().meta({ format: 'uri-reference' }),
      '查询处理情况的地址；其内容不含秘密。',
      'Address at which its state can be read; nothing there is secret.',
    ),
  }),
  '收到报告的回执。',
  'That a report was received, and where its state can be read.',
)

const accepted = component(
  'CorrectionAccepted',
  z.object({
    outcome: z.literal('accepted'),
    revision: told(revisionNumber, '改正它的版本，撤回也是版本。', 'The revision that mends it; a withdrawal is one.'),
  }),
  '采纳：已由此版本改正。',
  'Accepted: mended by this revision.',
)

const refused = component(
  'CorrectionRefused',
  z.object({
    outcome: z.literal('refused'),
    reason: told(words, '理由；会公开。', 'Why; it is published.'),
    basis: told(words, '依据；会公开。', 'The basis; it is published.'),
  }),
  '不采纳，附理由和依据。',
  'Refused, with reason and basis.',
)

/** What a publisher answers. */
export const correctionAnswer = component(
  'CorrectionAnswer',
  z.union([accepted, refused]),
  '对纠错报告的答复。',
  'What is answered to a report.',
)

const answeredAt = told(moment.optional(), '答复的时刻。', 'When it was answered.')

/** The state of a report, for whoever made it. */
export const correctionState = component(
  'CorrectionState',
  z.object({
    id: correctionId,
    state,
    receivedAt: told(moment, '收到的时刻。', 'When it was received.'),
    answeredAt,
    record: told(
      id.optional(),
      '所报的记录；报告个人信息的不给出。',
      'The record; not given where personal data was reported.',
    ),
    answer: correctionAnswer.optional(),
  }),
  '纠错报告的处理情况；不含报告的文字。报告个人信息的，只给出状态。',
  'How far a report has come, without its words. Where personal data was reported, its state alone.',
)

/** A report as everybody may see it once it is answered. */
const answered = component(
  'AnsweredCorrection',
  z.object({
    kind,
    pointer: pointer.optional(),
    revision: told(revisionNumber, '所报的版本。', 'The revision that was reported.'),
    receivedAt: told(moment, '收到的时刻。', 'When it was received.'),
    answeredAt: told(moment, '答复的时刻。', 'When it was answered.'),
    answer: correctionAnswer,
  }),
  '已答复的纠错报告；不含报告的文字。',
  'A report that was answered, without its words.',
)

/** The reports of one record. */
export const recordCorrections = component(
  'RecordCorrections',
  z.object({
    open: told(z.int().min(0), '待答复的报告数。', 'Reports that wait for an answer.'),
    items: z.array(answered),
  }),
  '一条记录的纠错情况；报告个人信息的不列、不计。',
  'The reports of a record; those of personal data are neither listed nor counted.',
)

/** A report as those who answer it see it. */
export const correction = component(
  'Correction',
  z.object({
    id: correctionId,
    record: id,
    revision: told(revisionNumber, '所报的版本。', 'The revision that was reported.'),
    kind,
    pointer: pointer.optional(),
    message: told(
      z.string().optional(),
      '报告的文字；记录撤回后不再留存。',
      'The words of the report; gone once the record is withdrawn.',
    ),
    receivedAt: told(moment, '收到的时刻。', 'When it was received.'),
    answeredAt,
    answer: correctionAnswer.optional(),
  }),
  '一份纠错报告，供答复者阅读。',
  'A report, for those who answer it.',
)

/** A page of reports for those who answer them. */
export const correctionsPage = component(
  'CorrectionsPage',
  z.object({
    items: z.array(correction),
    next: told(
      correctionId.nullable(),
      '下一页的 after；没有下一页为 null。',
      'after of the next page; null on the last.',
    ),
  }),
  '一页纠错报告：报告个人信息的在先，其余按收到的先后。',
  'A page of reports: those of personal data first, then the oldest first.',
)

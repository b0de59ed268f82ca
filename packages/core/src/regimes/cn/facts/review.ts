import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { bodyLevels } from '../../../vocabularies/bodies.ts'
import { disclosureAttributes } from '../../../vocabularies/disclosure-attributes.ts'
import { draftTypes, reviewOutcomes } from '../../../vocabularies/review.ts'
import { secrecyLevels } from '../../../vocabularies/secrecy-levels.ts'

const review = { instrument: 'gipd-2019', article: 17 } as const
const reassessment = { instrument: 'gipd-2019', article: 18 } as const
const level = { instrument: 'secrecy-law-2024', article: 17, paragraph: 2 } as const
const attribute = { instrument: 'o80-2016', section: '一（一）' } as const

/** Facts of a review before publication, and of a draft. */
export const reviewFacts = {
  'review.latestAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('审查或者公开的时间', 'When it was reviewed or published'),
    read: { from: 'latest', pointers: ['/publishedAt', '/secrecy/at', '/steps/0/at', '/steps/1/at', '/steps/2/at'] },
  },
  'review.publishedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('审查后公开的时间', 'When it was published after the review'),
    read: { from: 'pointer', pointer: '/publishedAt' },
    clause: review,
  },
  'review.secrecyAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('完成保密审查的时间', 'When the secrecy review was done'),
    read: { from: 'pointer', pointer: '/secrecy/at' },
    clause: review,
  },
  'review.secrecyOutcome': {
    type: 'code',
    over: ['review-log'],
    ask: text('保密审查的结果', 'What the secrecy review came to'),
    read: { from: 'pointer', pointer: '/secrecy/outcome' },
    ...coded(reviewOutcomes),
    clause: review,
  },
  'review.referredTo': {
    type: 'text',
    over: ['review-log'],
    ask: text('报请确定的主管部门或者保密行政管理部门', 'The superior body or secrecy authority that was asked'),
    read: { from: 'pointer', pointer: '/secrecy/referredTo/name' },
    clause: { instrument: 'gipd-2019', article: 17, paragraph: 3 },
  },
  'review.referredToBody': {
    type: 'text',
    over: ['review-log'],
    ask: text('报请确定的部门的机关标识', 'The record id of the body that was asked'),
    read: { from: 'pointer', pointer: '/secrecy/referredTo/body' },
    clause: { instrument: 'gipd-2019', article: 17, paragraph: 3 },
  },
  'review.involvesOthers': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('内容是否涉及其他行政机关', 'Whether it concerns other bodies'),
    read: { from: 'pointer', pointer: '/involvesOthers' },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.consulted': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('是否与所涉及的机关沟通', 'Whether the other bodies were consulted'),
    read: { from: 'items', pointer: '/coordination', by: 'any' },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.confirmedByEach': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('所涉及的机关是否都已答复', 'Whether each of the other bodies answered'),
    read: { from: 'items', pointer: '/coordination', by: 'each', field: 'repliedAt', whole: true },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.lastConfirmedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('最后一个机关答复的时间', 'When the last of them answered'),
    read: { from: 'items', pointer: '/coordination', by: 'last', field: 'repliedAt' },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.objected': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('所涉及的机关是否有不同意的', 'Whether any of the other bodies objected'),
    read: { from: 'items', pointer: '/coordination', where: { agreed: false }, by: 'any', whole: true },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.objectionSettled': {
    type: 'boolean',
    over: ['review-log'],
    ask: text(
      '有机关不同意的，公开前是否已经协商一致',
      'Where a body objected, whether it was settled before publication',
    ),
    read: { from: 'stated' },
    clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
  },
  'review.consentDeemed': {
    type: 'boolean',
    over: ['review-log'],
    ask: text(
      '未答复的机关，依当地规定是否已视为同意',
      'Whether a local rule counts the silence of the others as consent',
    ),
    read: { from: 'stated' },
  },
  'review.vouchedThrough': {
    type: 'moment',
    over: ['review-log'],
    ask: text('保证审查记录完整截至的日期', 'The day to which somebody vouches that the log is complete'),
    read: { from: 'pointer', pointer: '/completeThrough' },
  },
  'review.reassessedAt': {
    type: 'moment',
    over: ['review-log'],
    ask: text('最近一次评估审查的时间', 'When it was last assessed anew'),
    read: { from: 'items', pointer: '/reassessments', by: 'last', field: 'at' },
    clause: reassessment,
  },
  'review.reassessedOpen': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('评估审查是否认定可以公开', 'Whether it was found that it may now be disclosed'),
    read: { from: 'items', pointer: '/reassessments', where: { outcome: 'approved' }, by: 'any' },
    clause: reassessment,
  },
  'review.reassessLimit': {
    type: 'count',
    over: ['review-log'],
    ask: text(
      '两次评估审查间隔的上限天数（使用者给定；文件未设数字）',
      'The most days between two assessments (set by the caller: the document sets no figure)',
    ),
    read: { from: 'stated' },
    clause: reassessment,
  },
  'review.secrecyLevel': {
    type: 'code',
    over: ['review-log'],
    ask: text('所确定的密级', 'The level of secrecy that was set'),
    read: { from: 'pointer', pointer: '/secrecy/level' },
    ...coded(secrecyLevels),
    clause: level,
  },
  'review.levelSetBy': {
    type: 'code',
    over: ['review-log'],
    ask: text('确定密级的机关所在层级', 'The level of the body that set it'),
    read: { from: 'pointer', pointer: '/secrecy/setByLevel' },
    ...coded(bodyLevels),
    clause: level,
  },
  'review.levelAuthorised': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('确定密级的机关是否经授权确定该密级', 'Whether that body was authorised to set this level'),
    read: { from: 'pointer', pointer: '/secrecy/authorised' },
    clause: level,
  },
  'review.levelDerived': {
    type: 'boolean',
    over: ['review-log'],
    ask: text('密级是否派生确定', 'Whether the level follows that of a secret of somebody else'),
    read: { from: 'pointer', pointer: '/secrecy/derived' },
    clause: { instrument: 'secrecy-law-2024', article: 18 },
  },
  'draft.type': {
    type: 'code',
    over: ['draft'],
    ask: text('草拟的是公文还是方案', 'Whether a document or a plan is drafted'),
    read: { from: 'pointer', pointer: '/draftType' },
    ...coded(draftTypes),
  },
  'draft.submittedAt': {
    type: 'moment',
    over: ['draft'],
    ask: text('送审时间', 'When it was submitted for approval'),
    read: { from: 'pointer', pointer: '/submittedAt' },
    clause: attribute,
  },
  'draft.attribute': {
    type: 'code',
    over: ['draft'],
    ask: text('拟定的公开属性', 'The attribute proposed'),
    read: { from: 'pointer', pointer: '/attribute' },
    ...coded(disclosureAttributes),
    clause: attribute,
  },
  'draft.attributeReason': {
    type: 'text',
    over: ['draft'],
    ask: text('不公开的理由', 'Why it is not to be disclosed'),
    read: { from: 'pointer', pointer: '/attributeReason' },
    clause: attribute,
  },
  'draft.policy': {
    type: 'judgement',
    over: ['draft'],
    ask: text('是否属于政策性文件', 'Whether it is a policy document'),
    read: { from: 'pointer', pointer: '/policy' },
    clause: attribute,
    judge: text('起草机关', 'the body that drafts it'),
  },
  'draft.screenedAt': {
    type: 'moment',
    over: ['draft'],
    ask: text('政务公开工作机构审查的时间', 'When the openness office screened it'),
    read: { from: 'pointer', pointer: '/screenedAt' },
    clause: attribute,
  },
} as const satisfies Readonly<Record<string, Fact>>

import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { accountRules, mediaPlatforms, relaySources } from '../../vocabularies/media.ts'
import { day, moment } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { line, webAddress } from '../fields/leaves.ts'
import { documentRefSchema } from '../fields/register-shapes.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const ruleSchema = z.strictObject({
  rule: field(codeSchema(accountRules), '制度', 'Rule', '制度的种类。', 'Which of the rules it is.'),
  document: maybe(documentRefSchema, '文件', 'Document', '载有该制度的文件。', 'The document that holds it.'),
})

const postSchema = z.strictObject({
  at: field(moment, '发布时间', 'Posted', '发布的日期或者时刻。', 'When it was posted.'),
  title: maybe(line, '标题', 'Title', '标题。', 'Its title.'),
  url: maybe(webAddress, '网址', 'Address', '网址。', 'Its address.'),
  counterpart: maybe(
    recordIdSchema,
    '网站对应发布',
    'Counterpart on the site',
    '网站上对应发布的记录标识。',
    'Id of the same item on the site.',
  ),
  onSite: maybe(
    z.boolean(),
    '网站是否同步',
    'On the site too',
    '网站上是否有对应发布。',
    'Whether the site carries it too.',
  ),
  relayedFrom: maybe(
    codeSchema(relaySources),
    '转载来源',
    'Relayed from',
    '转载的信息来自何处；自行发布的不填。',
    'Where it was taken from, if it was relayed; absent for what the body wrote itself.',
  ),
})

/** An account of a body on new media. */
export const mediaAccountKind = defineKind({
  code: 'media-account',
  label: text('政务新媒体账号', 'Account on new media'),
  description: text(
    '政务微博、微信公众账号等及其主管、制度、备案、更新情况。',
    'An account of a body, with its owner, rules, filings and latest posts.',
  ),
  clauses: ['shangluo-opinion-2014#二.3'],
  eventDate: 'openedOn',
  slug: ['indexNumber'],
  fields: {
    platform: maybe(codeSchema(mediaPlatforms), '平台', 'Platform', '账号所在平台。', 'Where the account is.'),
    accountName: maybe(line, '账号名称', 'Account', '账号名称。', 'Name of the account.'),
    owner: maybe(bodyRefSchema, '开设主体', 'Owner', '开设账号的机关。', 'The body that opened it.'),
    supervisor: maybe(bodyRefSchema, '主管单位', 'Supervisor', '主管该账号的单位。', 'The body in charge of it.'),
    ownerShown: maybe(
      z.boolean(),
      '是否公开标明主体',
      'Owner shown',
      '认证信息是否标明开设主体名称。',
      'Whether its verification names the owner.',
    ),
    rules: maybe(
      z.array(ruleSchema),
      '制度',
      'Rules',
      '管理、发布、答复三项制度中已建立的；列表完整，未列出即为缺少。',
      'Which of the three rules exist; the list is complete.',
    ),
    openedOn: maybe(day, '开设日期', 'Opened', '开设的日期。', 'The day it was opened.'),
    closedOn: maybe(day, '关停日期', 'Closed', '关停或者注销的日期。', 'The day it was closed.'),
    filedOn: maybe(day, '备案日期', 'Filed', '开设备案的日期。', 'The day its opening was filed.'),
    filedWith: maybe(bodyRefSchema, '备案机关', 'Filed with', '接受备案的机关。', 'The body it was filed with.'),
    lastPostAt: maybe(moment, '最近发布时间', 'Last post', '最近一次发布的日期或者时刻。', 'When it last posted.'),
    interactive: maybe(
      z.boolean(),
      '是否有互动功能',
      'Interactive',
      '是否提供有效的互动功能。',
      'Whether it offers working interaction.',
    ),
    posts: maybe(
      z.array(postSchema),
      '发布内容',
      'Posts',
      '账号发布的内容，用于与网站核对。',
      'What it posted, to be held against the site.',
    ),
  },
})

/** A published account. */
export type MediaAccountRecord = RecordOfKind<typeof mediaAccountKind>

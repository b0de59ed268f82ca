import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { channels } from '../../vocabularies/letters.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line, webAddress } from '../fields/leaves.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A way by which a request for disclosure may be made. */
export const requestChannelKind = defineKind({
  code: 'request-channel',
  label: text('申请渠道', 'Request channel'),
  description: text('向机关申请公开政府信息的受理渠道。', 'A way by which a body takes requests for disclosure.'),
  clauses: ['shangluo-opinion-2014#三.3', 'gipd-2019#12', 'gipd-2019#28'],
  eventDate: 'from',
  slug: ['indexNumber'],
  fields: {
    body: maybe(bodyRefSchema, '受理机关', 'Body', '受理申请的机关。', 'The body that takes requests.'),
    channel: maybe(
      codeSchema(channels),
      '渠道',
      'Channel',
      '当面、信函、传真、在线等。',
      'In person, by post, by fax, online and so on.',
    ),
    address: maybe(line, '通信地址', 'Address', '通信地址或者受理地点。', 'Postal address or place.'),
    postcode: maybe(line, '邮政编码', 'Postcode', '邮政编码。', 'Its postcode.'),
    phone: maybe(line, '联系电话', 'Telephone', '联系电话。', 'Its telephone.'),
    fax: maybe(line, '传真', 'Fax', '传真号码。', 'Its fax number.'),
    mailbox: maybe(line, '电子邮箱', 'E-mail', '公布的申请邮箱。', 'The announced mailbox.'),
    formUrl: maybe(webAddress, '在线申请网址', 'Online form', '在线申请的网址。', 'Where requests are made online.'),
    hours: maybe(line, '受理时间', 'Hours', '受理时间。', 'When requests are taken.'),
    from: maybe(day, '起始日期', 'From', '开通的日期。', 'The first day.'),
    to: maybe(day, '截止日期', 'To', '停用的日期。', 'The last day.'),
  },
})

/** A published request channel. */
export type RequestChannelRecord = RecordOfKind<typeof requestChannelKind>

import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { serviceElements } from '../../vocabularies/sites.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { line, webAddress } from '../fields/leaves.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A service item on a site, with the state of its guide. */
export const serviceItemKind = defineKind({
  code: 'service-item',
  label: text('服务事项', 'Service item'),
  description: text('网上服务事项及其办事指南。', 'A service offered online and its guide.'),
  clauses: ['shangluo-opinion-2014#二.2', 'gipd-2019#20.1.5'],
  eventDate: 'pageChangedOn',
  slug: ['itemCode'],
  fields: {
    itemCode: maybe(line, '事项编码', 'Item code', '事项的编码。', 'Code of the item.'),
    sourceChangedOn: maybe(
      day,
      '事项变更日期',
      'Changed at the source',
      '事项的依据、条件等实际变更的日期。',
      'The day the item itself changed.',
    ),
    pageChangedOn: maybe(
      day,
      '页面更新日期',
      'Page changed',
      '网页更新的日期。',
      'The day the page was brought up to date.',
    ),
    elements: maybe(
      z.array(codeSchema(serviceElements)),
      '指南要素',
      'Elements of the guide',
      '办事指南已载明的要素；列出即为齐备的，未列出即为缺少。',
      'What the guide says; what is not in the list is missing from the guide.',
    ),
    onlineUrl: maybe(webAddress, '在线办理网址', 'Online address', '在线办理的网址。', 'Where it can be used online.'),
    legalPeriod: maybe(line, '法定期限', 'Legal period', '法定办结时限，按原文。', 'The legal period as printed.'),
    promisedPeriod: maybe(
      line,
      '承诺期限',
      'Promised period',
      '承诺办结时限，按原文。',
      'The promised period as printed.',
    ),
  },
})

/** A published service item. */
export type ServiceItemRecord = RecordOfKind<typeof serviceItemKind>

import { text } from '../../text/local-text.ts'
import { bodyLines } from '../../vocabularies/bodies.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { filingMatters } from '../../vocabularies/media.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** The filing of an account with the body in charge. */
export const filingKind = defineKind({
  code: 'filing',
  label: text('新媒体备案', 'Filing'),
  description: text(
    '政务新媒体账号开设、变更、关停、注销的备案。',
    'The filing of the opening, change, closing or cancellation of an account.',
  ),
  clauses: ['shangluo-opinion-2014#二.3'],
  eventDate: 'filedOn',
  slug: ['indexNumber'],
  fields: {
    account: maybe(recordIdSchema, '账号', 'Account', '备案账号的记录标识。', 'Id of the account.'),
    matter: maybe(
      codeSchema(filingMatters),
      '备案事项',
      'Matter',
      '开设、变更、关停或者注销。',
      'Opening, change, closing or cancellation.',
    ),
    happenedOn: maybe(
      day,
      '事项发生日期',
      'Happened',
      '开设、变更等发生的日期。',
      'The day of the opening, change and so on.',
    ),
    filedOn: maybe(day, '备案日期', 'Filed', '备案的日期。', 'The day it was filed.'),
    with: maybe(bodyRefSchema, '备案机关', 'With', '接受备案的机关。', 'The body it was filed with.'),
    withLine: maybe(
      codeSchema(bodyLines),
      '备案机关条线',
      'Line of that body',
      '接受备案机关的条线。',
      'Line of work of that body.',
    ),
  },
})

/** A published filing. */
export type FilingRecord = RecordOfKind<typeof filingKind>

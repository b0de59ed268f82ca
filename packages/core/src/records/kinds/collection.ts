import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { maybe } from '../fields/field.ts'
import { prose } from '../fields/leaves.ts'
import { recordIdSchema } from '../ids.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A thematic collection of records. */
export const collectionKind = defineKind({
  code: 'collection',
  label: text('专题', 'Collection'),
  description: text('按公众关注情况梳理、整合的专题。', 'Records brought together under what the public cares about.'),
  clauses: ['shangluo-opinion-2014#二.2'],
  slug: ['indexNumber'],
  fields: {
    items: maybe(
      z.array(recordIdSchema),
      '所含记录',
      'Items',
      '专题所含记录的标识，按排列顺序。',
      'Ids of the records in it, in order.',
    ),
    concern: maybe(prose, '公众关注事项', 'Concern', '专题所回应的公众关注事项。', 'The public concern it answers to.'),
  },
})

/** A published collection. */
export type CollectionRecord = RecordOfKind<typeof collectionKind>

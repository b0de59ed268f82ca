import * as z from 'zod'
import { epoch, id, placeCode } from './common.ts'
import { component, told } from './told.ts'

const linkedRecord = component(
  'LinkedRecord',
  z.object({
    id,
    kind: told(z.string(), '记录类型。', 'Kind of the record.'),
    place: placeCode,
    title: told(z.string(), '标题。', 'Title.'),
  }),
  '关系另一端的现有记录。',
  'A live record at the far end of a link.',
)

const recordLink = component(
  'RecordLink',
  z.object({
    direction: told(
      z.enum(['outgoing', 'incoming']),
      'outgoing：本记录引用、依据、解读对方等；incoming：对方引用、依据、解读本记录等。',
      'outgoing: this record cites, rests on or interprets the other; incoming: the other does so to this one.',
    ),
    type: told(
      z.string(),
      '关系代码，见词表 relation-types。',
      'Code of the relation, of the vocabulary relation-types.',
    ),
    statedBy: told(id, '写明该关系的记录。', 'The record in which it is said.'),
    other: told(
      id.optional(),
      '所写明的对方编号；只写文号或者文字的没有此项。',
      'The other record as it is named; absent where only a number or words are given.',
    ),
    docNumber: told(z.string().optional(), '所写明的文号。', 'The document number as written.'),
    text: told(z.string().optional(), '原文写法。', 'As the text puts it.'),
    records: told(
      z.array(linkedRecord),
      '所指的现有记录：同一文号有几条即列几条；本节点没有的为空。',
      'The live records it leads to: several where several bear the number, none where this node holds none.',
    ),
  }),
  '记录之间的关系。',
  'How one record stands to another.',
)

/** A page of links. */
export const linkPage = component(
  'LinkPage',
  z.object({
    items: z.array(recordLink),
    next: told(
      z.string().nullable(),
      '下一页的游标；null 表示已是最后一页。',
      'Cursor of the next page; null on the last.',
    ),
    epoch,
  }),
  '一页关系。',
  'A page of links.',
)

import * as z from 'zod'
import { digest, epoch, id, moment, placeCode, removalReason, revisionNumber, seq } from './common.ts'
import { record } from './record.ts'
import { component, told } from './told.ts'

const facts = {
  seq,
  epoch,
  id,
  revision: revisionNumber,
  kind: told(z.string(), '记录类型。', 'Kind of the record.'),
  place: placeCode,
  movedFrom: told(
    placeCode.optional(),
    '变更前的地区：按该地区订阅的读者应当放下此记录。',
    'The place it had before: who follows that place lets go of it.',
  ),
  at: told(moment, '变更时刻。', 'When it happened.'),
}

const put = component(
  'PutChange',
  z.object({
    ...facts,
    op: z.literal('put'),
    digest: digest.optional(),
    record: record.optional(),
    gone: told(
      z.enum(['withdrawn', 'erased']).optional(),
      '内容后来已撤回或者抹除，不再提供；相应的变更在后面。',
      'Its content was withdrawn or erased since and is not given; the change that did so follows further on.',
    ),
  }),
  '发布或者更正：record 与 gone 有且只有一项。',
  'Published or corrected: there is either a record or the reason why it is gone.',
)

const withdraw = component(
  'WithdrawChange',
  z.object({ ...facts, op: z.literal('withdraw'), reason: removalReason, replacedBy: id.optional() }),
  '撤回：请删除该记录的全部版本。',
  'Withdrawn: erase every revision of the record.',
)

const erase = component(
  'EraseChange',
  z.object({ ...facts, op: z.literal('erase'), reason: removalReason }),
  '抹除：请删除 revision 所指版本的内容。',
  'Erased: erase the content of the revision named.',
)

/** One entry of the feed. */
export const change = component(
  'Change',
  z.discriminatedUnion('op', [put, withdraw, erase]),
  '变更，按提交先后排列。',
  'A change, in the order of commit.',
)

/** A page of the feed. */
export const changesPage = component(
  'ChangesPage',
  z.object({
    epoch,
    head: told(
      z.int().min(0),
      '读取时的最后序号；0 表示尚无变更。',
      'The last position at the time of reading; 0 where there is none yet.',
    ),
    items: z.array(change),
    next: told(
      z.string(),
      '下一次读取用的游标；没有新变更时也给出，请保存。',
      'Cursor to go on with, also where there is nothing new yet: keep it.',
    ),
  }),
  '一页变更。items 为空即已读到末尾。',
  'A page of changes. Empty items mean the end, for now.',
)

/** Where the feed ends. */
export const changesHead = component(
  'ChangesHead',
  z.object({
    epoch,
    seq: told(z.int().min(0), '最后序号。', 'The last position.'),
    count: told(z.int().min(0), '现有记录数，不含已撤回的。', 'How many live records there are.'),
    next: told(z.string(), '自此往后读取用的游标。', 'Cursor of the feed from here on.'),
  }),
  '变更的末尾。',
  'Where the feed ends now.',
)

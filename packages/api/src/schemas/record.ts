import * as z from 'zod'
import { digest, epoch, id, moment, placeCode, removalReason, revisionNumber, seq } from './common.ts'
import { component, told } from './told.ts'

/** What the API adds to a record: its revision. The digest is that of the content without these members. */
export const revisionFacts = component(
  'RevisionFacts',
  z.object({
    revision: revisionNumber,
    digest,
    firstSeq: told(z.int().min(1), '首次发布的序号。', 'Position of its first publication.'),
    lastSeq: told(z.int().min(1), '现行版本的序号。', 'Position of its current revision.'),
    updatedAt: told(moment, '现行版本的发布时刻。', 'When its current revision was published.'),
  }),
  '接口为每条记录附加的版本信息；摘要不含这几项。',
  'What the API adds to each record; the digest is that of the record without it.',
)

/**
 * Stands for the record schemas of the core, which the OpenAPI document takes over whole: the union of all kinds under
 * `Record`, and the same with the revision facts under `PublishedRecord`.
 */
export const record = component(
  'Record',
  z.looseObject({ id, kind: z.string(), place: placeCode, title: z.string() }),
  '政府信息公开记录，按 kind 区分类型。',
  'A record of published government information, told apart by kind.',
)

/** A record as it is served. */
export const publishedRecord = component(
  'PublishedRecord',
  z.looseObject({ ...record.shape, ...revisionFacts.shape }),
  '已发布的记录，附版本信息。',
  'A published record with the facts of its revision.',
)

/** A record of which only some members were asked for. */
export const sparseRecord = component(
  'SparseRecord',
  z.looseObject({ id }),
  '只含所要字段的记录。',
  'A record with the members that were asked for; its id is always there.',
)

/** What stands in the place of a withdrawn record. */
export const tombstone = component(
  'Tombstone',
  z.object({
    id,
    kind: told(z.string(), '记录类型。', 'Kind of the record.'),
    place: placeCode,
    revision: revisionNumber,
    seq,
    withdrawnAt: told(moment, '撤回时刻。', 'When it was withdrawn.'),
    reason: removalReason,
    replacedBy: id.optional(),
  }),
  '撤回说明：不含任何内容。',
  'What stands in the place of a withdrawn record; it holds no content.',
)

/** One revision in the list of a record. */
export const revisionEntry = component(
  'Revision',
  z.object({
    id,
    revision: revisionNumber,
    seq,
    epoch,
    at: told(moment, '发布时刻。', 'When it was published.'),
    digest: digest.optional(),
    gone: told(
      z.enum(['withdrawn', 'erased']).optional(),
      '内容已不可得的原因。',
      'Why its content can no longer be had.',
    ),
  }),
  '记录的一个版本。',
  'One revision of a record.',
)

/** One revision with its content. */
export const revisionWithRecord = component(
  'RevisionWithRecord',
  z.object({ ...revisionEntry.shape, record }),
  '记录的一个版本及其内容。',
  'One revision of a record, with its content.',
)

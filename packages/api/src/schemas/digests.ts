import * as z from 'zod'
import { epoch, placeCode } from './common.ts'
import { component, told } from './told.ts'

/** What two nodes compare. */
export const digestList = component(
  'DigestList',
  z.object({
    epoch,
    at: told(z.int().min(0), '所取的位置。', 'The position they are of.'),
    head: told(z.int().min(0), '现在的末尾。', 'The end of the feed now.'),
    items: z.array(
      component(
        'GroupDigest',
        z.object({
          place: told(placeCode.optional(), '地区。', 'Place.'),
          month: told(
            z.string().nullable().optional(),
            '发布月份；null 为未载明发布日期。',
            'Month of publication; null where it is not said.',
          ),
          count: told(z.int(), '记录数。', 'How many records.'),
          digest: told(
            z
              .string()
              .regex(/^[0-9a-f]{64}$/)
              .nullable(),
            '各记录摘要的按位异或，与次序无关；有内容此后撤回或者抹除的为 null。',
            'Exclusive or of the digests of the records, whatever their order; null where some are gone since.',
          ),
          gone: told(z.int(), '当时现有、此后内容已不在的记录数。', 'Records live then whose content is gone since.'),
        }),
        '一组记录的数目和摘要。',
        'Count and digest of a group of records.',
      ),
    ),
  }),
  '供两个节点比对的数目和摘要。',
  'Counts and digests by which two nodes compare what they hold.',
)

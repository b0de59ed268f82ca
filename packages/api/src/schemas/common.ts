import * as z from 'zod'
import { component, told } from './told.ts'

/** A text in both languages. */
export const localText = component(
  'LocalText',
  z.object({ 'zh-CN': z.string(), en: z.string() }),
  '中英文并列的文字。',
  'A text in Chinese and in English.',
)

/** A day. */
export const day = z.string().meta({ format: 'date' })

/** A moment in UTC. */
export const moment = z.string().meta({ format: 'date-time' })

/** A digest. */
export const digest = told(
  z.string().regex(/^[0-9a-f]{64}$/),
  '记录内容的 SHA-256：取规范形式（RFC 8785）的 UTF-8 字节。',
  'SHA-256 of the content in its canonical form (RFC 8785), in UTF-8.',
)

/** The id of a record. */
export const id = told(
  z.string().regex(/^\d{6}\.[a-z0-9-]{1,64}$/),
  '记录编号：六位地区代码、一个点和发布者自己的编号；不重用，不改名。',
  'Id: six digits of a place, a dot, and the publisher’s own id; never reused, never renamed.',
)

/** The code of a place. */
export const placeCode = told(z.string().regex(/^\d{6}$/), '六位地区代码。', 'Place code of six digits.')

/** A position in the feed. */
export const seq = told(
  z.int().min(1),
  '序号：按提交先后排列，先得到的序号之前不会再出现新的变更。',
  'Position in the order of commit: nothing new ever appears before a number that was given out.',
)

/** The number of a revision. */
export const revisionNumber = told(z.int().min(1), '版本号，自 1 起。', 'Number of the revision, from 1.')

/** The numbering of the feed. */
export const epoch = told(
  z.string(),
  '编号批次：改变时，手中的序号和游标一律失效，应从头读起。',
  'The numbering that seq belongs to: where it changes, start again, for numbers and cursors of the old one are of no use.',
)

/** Why something was removed. */
export const removalReason = component(
  'RemovalReason',
  z.object({
    code: told(
      z.string(),
      '理由代码，见词表 withdrawal-reasons。',
      'Code of the reason, of the vocabulary withdrawal-reasons.',
    ),
    text: told(z.string().optional(), '发布机关的说明。', 'What the publisher says of it.'),
  }),
  '撤回或者抹除的理由。',
  'Why something was withdrawn or erased.',
)

/** A problem found by the core. */
export const coreProblem = component(
  'CoreProblem',
  z.object({
    code: told(z.string(), '固定的问题代码。', 'Stable code of the problem.'),
    message: localText,
  }),
  '规则库给出的问题说明。',
  'A problem as the rules library tells it.',
)

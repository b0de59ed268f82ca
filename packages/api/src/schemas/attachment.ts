import * as z from 'zod'
import { component, told } from './told.ts'

/** What was received. */
export const attachmentResult = component(
  'AttachmentResult',
  z.object({
    sha256: told(z.string().regex(/^[0-9a-f]{64}$/), '文件的 SHA-256。', 'SHA-256 of the file.'),
    bytes: told(z.int().min(0), '字节数。', 'Size in bytes.'),
    scanned: told(
      z.boolean(),
      '是否全部查过个人信息；图片等读不了的为 false，应由人核对。',
      'Whether all of it was searched for personal data; false for pictures and the like, which a person should look at.',
    ),
  }),
  '收到的附件。',
  'A file that was received.',
)

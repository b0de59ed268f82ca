import { text } from '@gongkai/core'
import * as z from 'zod'
import { received } from '../attachments/receive.ts'
import { scan } from '../attachments/scan.ts'
import { personalDataIn } from '../door/personal-data.ts'
import { parameter } from '../http/parameter.ts'
import { RequestFault } from '../http/request-fault.ts'
import { securedRoute } from '../http/secured-route.ts'
import { written } from '../http/written.ts'
import { apiError, apiProblem } from '../problems/api-error.ts'
import { attachmentResult } from '../schemas/attachment.ts'
import { keepAttachment } from '../store/index.ts'

/** The digest of a file. */
export const digestParameter = parameter(z.string().regex(/^[0-9a-f]{64}$/), {
  description: text('文件的 SHA-256，六十四位小写十六进制。', 'SHA-256 of the file, 64 lower-case hexadecimal digits.'),
  expected: text('六十四位小写十六进制', '64 lower-case hexadecimal digits'),
  example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
})

const words = z.string().trim().min(4).max(500)

const expectedWords = text('4 至 500 个字', '4 to 500 characters')

/** Receives a file. */
export const putAttachment = securedRoute(
  {
    path: '/v1/attachments/{sha256}',
    method: 'put',
    operationId: 'putAttachment',
    tag: 'publishing',
    summary: text('上传附件', 'Upload a file'),
    description: text(
      '正文为文件的字节，上限 64 MiB，其 SHA-256 须与网址相符。能读的格式先查个人信息，疑有的拒绝；依法应当公开的以 waiverReason 和 waiverBasis 说明。只有现有记录的 attachments 引用它时才提供下载；一天内没有记录引用的删除，最后一条引用它的记录撤回时随之删除。',
      'The body is the file, 64 MiB at most, and its SHA-256 must be the one in the address. Formats that can be read are searched for personal data, and refused where it is likely; where the law orders its publication, say so by waiverReason and waiverBasis. It is served only while a live record names it under attachments; where none does within a day it is deleted, and it goes with the last record that names it.',
    ),
    query: z.strictObject({
      name: parameter(z.string().trim().min(1).max(200), {
        description: text('文件名，用于识别格式。', 'Name of the file, by which its format is recognised.'),
        expected: text('1 至 200 个字', '1 to 200 characters'),
        example: 'list.csv',
      }).optional(),
      waiverReason: parameter(words, {
        description: text('含个人信息而仍须公开的理由。', 'Why it is published although it holds personal data.'),
        expected: expectedWords,
      }).optional(),
      waiverBasis: parameter(words, {
        description: text('其法律依据。', 'The legal basis of that.'),
        expected: expectedWords,
      }).optional(),
    }),
    params: z.object({ sha256: digestParameter }),
    body: {
      description: text('文件的字节。', 'The bytes of the file.'),
      schema: z.string().meta({ format: 'binary' }),
      type: 'application/octet-stream',
    },
    answer: { description: text('收到的文件。', 'What was received.'), schema: attachmentResult, created: true },
    problems: [401, 403, 413, 422, 429],
    roles: ['publisher'],
  },
  async ({ query, params: { sha256 }, request, token, context: { store, clock } }) => {
    const { name = 'file', waiverReason, waiverBasis } = query
    if ((waiverReason === undefined) !== (waiverBasis === undefined)) throw apiError('waiver-not-whole', {})
    const today = clock.today()
    const waived = waiverReason === undefined ? undefined : { reason: waiverReason, basis: waiverBasis }
    if (personalDataIn(waived ?? '', today, '100000').length > 0) throw apiError('personal-data-found', { count: '1' })
    return await received(request, sha256, async (file) => {
      const { readable, faults } = await scan(name, file.read(), today)
      if (faults.length > 0 && waived === undefined)
        throw new RequestFault(apiProblem('personal-data-found', { count: String(faults.length) }), faults)
      const created = await keepAttachment(store, file, token.name, faults.length > 0 ? waived : undefined)
      return written({ sha256, bytes: file.bytes, scanned: readable }, created ? 201 : 200)
    })
  },
)

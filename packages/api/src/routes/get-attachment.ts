import { text } from '@gongkai/core'
import * as z from 'zod'
import { dispositionOf } from '../http/disposition.ts'
import { faultOf } from '../http/log.ts'
import { nothing, route } from '../http/route.ts'
import { serveRange } from '../http/serve-file.ts'
import { streamOf } from '../http/stream-of.ts'
import { apiError } from '../problems/api-error.ts'
import { attachment, attachmentBytes } from '../store/index.ts'
import { digestParameter } from './put-attachment.ts'

/** A file that belongs to a record. */
export const getAttachment = route(
  {
    path: '/v1/attachments/{sha256}',
    operationId: 'getAttachment',
    tag: 'records',
    summary: text('附件', 'Get a file of a record'),
    description: text(
      '记录 attachments 所列文件的字节，可用 Range 取一段。只在有现有记录引用它时提供；记录撤回后返回 404，所以缓存须先询问，未变的答 304。',
      'The bytes of a file that a record names under attachments, or a part of them by Range. Served only while a live record names it, so a cache asks first and gets a 304 while it is there.',
    ),
    query: nothing,
    params: z.object({ sha256: digestParameter }),
    answer: {
      description: text('文件的字节。', 'The bytes of the file.'),
      schema: z.string().meta({ format: 'binary' }),
      type: 'application/octet-stream',
    },
    fixed: true,
    partial: true,
    problems: [404, 416],
  },
  async ({ params: { sha256 }, request, context: { store, log } }) => {
    const found = await attachment(store, sha256)
    if (found === undefined) throw apiError('attachment-not-found', {})
    const { bytes, name } = found
    const open = async (from: number, to: number) =>
      await streamOf(attachmentBytes(store, sha256, from, to), (error) => log(faultOf('', error)))
    const file = { type: 'application/octet-stream', bytes, sha256, disposition: dispositionOf(name), open }
    const response = await serveRange(file, request)
    response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
    return response
  },
)

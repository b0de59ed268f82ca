import { type LocalText, text } from '@gongkai/core'
import type { ApiProblemCode } from './messages.ts'
import { publishingProblemTypes } from './publishing.ts'
import { readingProblemTypes } from './reading.ts'

/** What holds of every occurrence of a problem: its HTTP status, its title, and what to do about it. */
export interface ProblemType {
  readonly status: number
  readonly title: LocalText
  /** What whoever meets it can do. Shown on the page of the problem, which its `type` names. */
  readonly advice: LocalText
}

/** Every problem that is answered over HTTP, by the last part of its `type`. A name is never changed, nor reused. */
export const problemTypes = {
  ...readingProblemTypes,
  ...publishingProblemTypes,
  'malformed-request': {
    status: 400,
    title: text('请求格式错误', 'Malformed request'),
    advice: text(
      '检查发送请求的程序，以及其间的代理：请求行、请求头、Host 或者正文长度有误。',
      'Check the program that sent it and the proxies between: the request line, a header, Host or the length of the body is wrong.',
    ),
  },
  'malformed-url': {
    status: 400,
    title: text('网址无法读取', 'Unreadable address'),
    advice: text(
      '汉字等字符按 UTF-8 作百分号编码后再发送；浏览器和多数 HTTP 库会自动处理。GBK 编码的汉字、残缺的字节和 %00 都会被拒绝。',
      'Percent-encode characters such as Chinese ones as UTF-8 before sending; browsers and most HTTP libraries do so by themselves. Chinese in GBK, broken bytes and %00 are refused.',
    ),
  },
  'unknown-parameter': {
    status: 400,
    title: text('未知参数', 'Unknown parameter'),
    advice: text(
      '本接口不会忽略看不懂的参数，以免返回并非所问的结果。请对照 /docs 改正参数名。',
      'This API ignores no parameter, so that it never answers what was not asked. Compare the name with /docs.',
    ),
  },
  'repeated-parameter': {
    status: 400,
    title: text('参数重复', 'Repeated parameter'),
    advice: text('每个参数只写一次。', 'Give each parameter once.'),
  },
  'invalid-parameter': {
    status: 400,
    title: text('参数有误', 'Wrong parameter'),
    advice: text(
      '按说明改正参数的值；日期写作 YYYY-MM-DD。',
      'Mend the value as the message says; dates are written YYYY-MM-DD.',
    ),
  },
  'not-found': {
    status: 404,
    title: text('没有此地址', 'Nothing here'),
    advice: text('全部地址见 /docs 或 /openapi.json。', 'Every address is listed at /docs and /openapi.json.'),
  },
  'record-not-found': {
    status: 404,
    title: text('没有此记录', 'No such record'),
    advice: text(
      '核对记录编号。曾经发布又撤回的记录不会返回 404，而是返回 410 和撤回说明。',
      'Check the id. A record that was published and withdrawn answers 410 with a tombstone, never 404.',
    ),
  },
  'revision-not-found': {
    status: 404,
    title: text('没有此版本', 'No such revision'),
    advice: text('版本清单见 /v1/records/{id}/revisions。', 'See /v1/records/{id}/revisions for the list.'),
  },
  'vocabulary-not-found': {
    status: 404,
    title: text('没有此词表', 'No such vocabulary'),
    advice: text('全部词表见 /v1/vocabularies。', 'See /v1/vocabularies for the list.'),
  },
  'problem-not-found': {
    status: 404,
    title: text('没有此种问题', 'No such problem'),
    advice: text('核对地址的最后一段。', 'Check the last part of the address.'),
  },
  'method-not-allowed': {
    status: 405,
    title: text('方法不可用', 'Method not allowed'),
    advice: text('改用 Allow 响应头列出的方法。', 'Use a method that the Allow header lists.'),
  },
  'not-acceptable': {
    status: 406,
    title: text('没有所要的格式', 'No such format'),
    advice: text('去掉 Accept 请求头，或写入所提供的格式。', 'Leave Accept out, or name a format on offer.'),
  },
  'request-timeout': {
    status: 408,
    title: text('请求超时', 'Request timeout'),
    advice: text('重新发送。', 'Send it again.'),
  },
  'record-withdrawn': {
    status: 410,
    title: text('记录已撤回', 'Record withdrawn'),
    advice: text(
      '该记录曾经发布，后由发布机关撤回。撤回说明在 tombstone 字段中；请删除手中的副本。',
      'It was published once and its publisher withdrew it. Why stands under tombstone; please erase your copies.',
    ),
  },
  'revision-erased': {
    status: 410,
    title: text('版本已抹除', 'Revision erased'),
    advice: text(
      '请改用现行版本，并删除手中该版本的副本。',
      'Use the current revision, and erase your copies of this one.',
    ),
  },
  'cursor-gone': {
    status: 410,
    title: text('游标失效', 'Cursor of no use'),
    advice: text(
      '不带游标从头读起。游标只能原样用于给出它的同一查询；数据恢复或重新编号后，旧游标一律失效。',
      'Start again without a cursor. A cursor serves the query that gave it, unaltered; after a restore or a new numbering old ones end.',
    ),
  },
  'content-too-large': {
    status: 413,
    title: text('正文过大', 'Body too large'),
    advice: text('分成几次发送。', 'Send it in parts.'),
  },
  'uri-too-long': {
    status: 414,
    title: text('网址过长', 'Address too long'),
    advice: text('缩短查询条件。', 'Ask for less at once.'),
  },
  'unsupported-media-type': {
    status: 415,
    title: text('正文类型不支持', 'Unsupported media type'),
    advice: text('按说明改正 Content-Type。', 'Mend Content-Type as the message says.'),
  },
  'expectation-failed': {
    status: 417,
    title: text('期望无法满足', 'Expectation failed'),
    advice: text('去掉 Expect 请求头，或写作 100-continue。', 'Leave Expect out, or write 100-continue.'),
  },
  'too-many-requests': {
    status: 429,
    title: text('请求过于频繁', 'Too many requests'),
    advice: text('按 Retry-After 所示时间等待。', 'Wait as long as Retry-After says.'),
  },
  'headers-too-large': {
    status: 431,
    title: text('请求头过大', 'Header fields too large'),
    advice: text('减少请求头和 Cookie。', 'Send fewer header fields and cookies.'),
  },
  'internal-error': {
    status: 500,
    title: text('服务器出错', 'Server error'),
    advice: text('把 instance 中的编号告知节点的运行方。', 'Tell whoever runs the node the number under instance.'),
  },
  'store-unavailable': {
    status: 503,
    title: text('暂不可用', 'Not available now'),
    advice: text('按 Retry-After 所示时间等待后重试。', 'Try again after as long as Retry-After says.'),
  },
} as const satisfies { readonly [C in ApiProblemCode]?: ProblemType }

/** The code of a problem that is answered over HTTP. */
export type HttpProblemCode = keyof typeof problemTypes

/** Whether a code is one of those answered over HTTP. */
export function isHttpProblemCode(code: string): code is HttpProblemCode {
  return Object.hasOwn(problemTypes, code)
}

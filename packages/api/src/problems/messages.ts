import { type LocalText, text } from '@gongkai/core'
import { type PublishingProblemParams, publishingProblemMessages } from './publishing.ts'
import { type ReadingProblemParams, readingProblemMessages } from './reading.ts'

/**
 * The facts each problem of the API and its store carries, by its stable code. Its sentence lives in
 * {@link apiProblemMessages}; where a problem is answered over HTTP, `catalogue.ts` has its status and title.
 * No parameter ever holds a value that a client sent, for it may be somebody's number: only names and kinds.
 */
export interface ApiProblemParams extends ReadingProblemParams, PublishingProblemParams {
  readonly 'store-held': { readonly folder: string; readonly pid: string; readonly since: string }
  readonly 'store-held-elsewhere': {
    readonly folder: string
    readonly pid: string
    readonly host: string
    readonly since: string
    readonly path: string
  }
  readonly 'store-lock-unreadable': { readonly path: string }
  readonly 'store-folder-unusable': { readonly folder: string; readonly why: string }
  readonly 'store-folder-foreign': { readonly folder: string; readonly name: string }
  readonly 'backup-not-one': { readonly content: 'store' | 'erasures' }
  readonly 'backup-newer': { readonly format: string }
  readonly 'backup-cut-short': NoFacts
  readonly 'backup-damaged': NoFacts
  readonly 'backup-record-unreadable': { readonly id: string; readonly revision: string }
  readonly 'erasures-do-not-fit': { readonly made: string }
  readonly 'store-not-empty': NoFacts
  readonly 'store-not-unused': NoFacts
  readonly 'store-in-use': NoFacts
  readonly 'store-newer': { readonly found: string }
  readonly 'store-read-only': { readonly found: string; readonly needed: string }
  readonly 'store-server-too-old': { readonly version: string }
  readonly 'port-in-use': ListeningFacts
  readonly 'port-not-allowed': ListeningFacts
  readonly 'host-not-here': ListeningFacts

  readonly 'malformed-request': NoFacts
  readonly 'malformed-url': { readonly why: LocalText }
  readonly 'unknown-parameter': { readonly name: string; readonly suggestion?: string }
  readonly 'repeated-parameter': { readonly name: string }
  readonly 'invalid-parameter': { readonly name: string; readonly why: LocalText }
  readonly 'not-found': NoFacts
  readonly 'record-not-found': { readonly id: string }
  readonly 'revision-not-found': { readonly id: string; readonly revision: string }
  readonly 'vocabulary-not-found': { readonly name: string; readonly suggestion?: string }
  readonly 'problem-not-found': NoFacts
  readonly 'method-not-allowed': { readonly method: string; readonly allowed: string }
  readonly 'not-acceptable': { readonly offered: string }
  readonly 'request-timeout': NoFacts
  readonly 'record-withdrawn': { readonly id: string; readonly reason: LocalText; readonly at: string }
  readonly 'revision-erased': { readonly id: string; readonly revision: string }
  readonly 'cursor-gone': { readonly why: LocalText }
  readonly 'content-too-large': { readonly limit: string }
  readonly 'uri-too-long': { readonly limit: string }
  readonly 'unsupported-media-type': { readonly expected: string }
  readonly 'expectation-failed': NoFacts
  readonly 'too-many-requests': { readonly seconds: string }
  readonly 'headers-too-large': NoFacts
  readonly 'internal-error': NoFacts
  readonly 'store-unavailable': { readonly seconds: string }

  readonly 'record-not-lawful': { readonly attribute: string }
  readonly 'sample-beside-real': NoFacts
  readonly 'sample-refused': NoFacts
  readonly 'record-not-storable': { readonly why: LocalText }
  readonly 'revision-is-current': { readonly id: string; readonly revision: string }
}

/** Where a node was to listen. */
export interface ListeningFacts {
  readonly host: string
  readonly port: string
}

/** No facts: the code says it all. */
export type NoFacts = Readonly<Record<never, never>>

/** A stable code of the API: the last part of a problem's `type`. */
export type ApiProblemCode = keyof ApiProblemParams

/** The sentence of each problem, saying what was wrong, where, and what to do; one without a sentence does not compile. */
export const apiProblemMessages: {
  readonly [C in ApiProblemCode]: (params: ApiProblemParams[C]) => LocalText
} = {
  ...readingProblemMessages,
  ...publishingProblemMessages,
  'store-held': ({ folder, pid, since }) =>
    text(
      `数据目录 ${folder} 正由进程 ${pid} 使用（自 ${since} 起）；请先停止该进程，或另选数据目录（GONGKAI_DATA）`,
      `the data folder ${folder} is held by process ${pid} since ${since}; stop that process first, or choose another folder (GONGKAI_DATA)`,
    ),
  'store-held-elsewhere': ({ folder, pid, host, since, path }) =>
    text(
      `数据目录 ${folder} 由主机 ${host} 上的进程 ${pid} 登记使用（自 ${since} 起），在此无法查看该进程；确认其已停止后，删除 ${path} 再启动`,
      `the data folder ${folder} is held by process ${pid} on host ${host} since ${since}, which cannot be seen from here; once it has surely stopped, delete ${path} and start again`,
    ),
  'store-lock-unreadable': ({ path }) =>
    text(
      `锁文件 ${path} 无法读取；确认没有进程使用该数据目录后，删除此文件再启动`,
      `the lock file ${path} cannot be read; once no process uses the folder, delete the file and start again`,
    ),
  'store-folder-unusable': ({ folder, why }) =>
    text(
      `数据目录 ${folder} 无法建立或者使用（${why}）；请换一个可写的目录`,
      `the data folder ${folder} cannot be made or used (${why}); choose one that can be written to`,
    ),
  'store-folder-foreign': ({ folder, name }) =>
    text(
      `${folder} 中有别的文件（如 ${name}）而没有数据库，不能作数据目录；请用空目录。要载入其中的数据，请用 gongkai start --with`,
      `${folder} holds other files (${name} is one) and no database, and is not used as a data folder; use an empty one. To load the data in it: gongkai start --with`,
    ),
  'backup-not-one': ({ content }) =>
    content === 'store'
      ? text('此文件不是 gongkai backup 写的备份', 'the file is no backup that gongkai backup wrote')
      : text(
          '此文件不是 gongkai backup --erasures-only 写的抹除清单',
          'the file is no list that gongkai backup --erasures-only wrote',
        ),
  'backup-newer': ({ format }) =>
    text(
      `备份为第 ${format} 版格式，由更新的程序写成；请升级程序后再恢复`,
      `the backup has format ${format}, of a later program; upgrade this one to restore it`,
    ),
  'backup-cut-short': () =>
    text(
      '备份不完整：没有末行，写入或者传送时中断；没有恢复任何内容，请换一份备份',
      'the backup is cut short: it has no last line, so writing or copying it broke off; nothing was restored, use another one',
    ),
  'backup-damaged': () =>
    text(
      '备份已损坏：内容与末行的计数或者摘要不符；没有恢复任何内容，请换一份备份',
      'the backup is damaged: it is not what its last line counts and seals; nothing was restored, use another one',
    ),
  'backup-record-unreadable': ({ id, revision }) =>
    text(
      `备份中记录 ${id} 第 ${revision} 版不是本程序认得的记录；没有恢复任何内容，请用写成备份的那个版本恢复`,
      `revision ${revision} of ${id} in the backup is no record that this program knows; nothing was restored, use the version that wrote the backup`,
    ),
  'erasures-do-not-fit': ({ made }) =>
    text(
      `抹除清单（${made}）早于备份，或者出自另一个节点；请用同一节点在备份之后写的清单`,
      `the list of erasures (${made}) is older than the backup or of another node; use one that the same node wrote after the backup`,
    ),
  'store-not-empty': () =>
    text(
      '目标数据库不是空的，不能恢复到其中；请另选空的数据目录或者数据库',
      'the store is not empty, and nothing is restored into it; choose an empty folder or database',
    ),
  'store-not-unused': () =>
    text(
      '库中已经发布过内容，不能先装数据、后建索引；请不带这一选项再导入',
      'the store holds or held what was published, so it cannot be filled before its indexes are built; import without that option',
    ),
  'store-in-use': () =>
    text(
      '有其他程序正在读这个数据库，不能先装数据、后建索引；请停下节点再试，或者不带这一选项导入',
      'another program reads this database, so it cannot be filled before its indexes are built; stop the node and try again, or import without that option',
    ),
  'store-read-only': ({ found, needed }) =>
    text(
      `数据库只读，结构为第 ${found} 版，本程序需要第 ${needed} 版；请先让同一版本的节点在主库上启动一次，再用副本`,
      `the database can only be read and has structure ${found}, this program needs ${needed}; start a node of this version at the primary server first`,
    ),
  'store-newer': ({ found }) =>
    text(
      `数据库结构为第 ${found} 版，比本程序新；请升级程序，不要用旧程序打开`,
      `the database has structure ${found}, newer than this program; upgrade the program instead of opening it with an old one`,
    ),
  'store-server-too-old': ({ version }) =>
    text(
      `数据库服务器为 PostgreSQL ${version}；需要 15 或更高版本`,
      `the database server is PostgreSQL ${version}; 15 or later is needed`,
    ),
  'port-in-use': ({ host, port }) =>
    text(
      `${host}:${port} 已被其他程序占用；请停止该程序，或用 PORT 另选端口`,
      `${host}:${port} is in use by another program; stop it, or choose another port with PORT`,
    ),
  'port-not-allowed': ({ host, port }) =>
    text(
      `无权在 ${host}:${port} 上监听；1024 以下的端口需要权限，可用 PORT 另选端口`,
      `not allowed to listen on ${host}:${port}; ports below 1024 need a right to; choose another with PORT`,
    ),
  'host-not-here': ({ host, port }) =>
    text(
      `本机没有地址 ${host}，无法监听 ${host}:${port}；请检查 HOST`,
      `this machine has no address ${host}, so ${host}:${port} cannot be listened on; check HOST`,
    ),

  'malformed-request': () =>
    text('请求不是有效的 HTTP/1.1 报文，无法读取', 'the request is not valid HTTP/1.1 and cannot be read'),
  'malformed-url': ({ why }) => text(`网址无法读取：${why['zh-CN']}`, `the address cannot be read: ${why.en}`),
  'unknown-parameter': ({ name, suggestion }) =>
    text(
      `没有参数“${name}”${suggestion === undefined ? '' : `；是否应为“${suggestion}”？`}`,
      `there is no parameter "${name}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
    ),
  'repeated-parameter': ({ name }) =>
    text(`参数“${name}”只能出现一次`, `the parameter "${name}" may be given only once`),
  'invalid-parameter': ({ name, why }) =>
    text(`参数“${name}”有误：${why['zh-CN']}`, `the parameter "${name}" is wrong: ${why.en}`),
  'not-found': () =>
    text('此地址没有内容；全部地址见 /docs', 'there is nothing at this address; /docs lists every address'),
  'record-not-found': ({ id }) =>
    text(`没有编号为 ${id} 的记录，也从未有过`, `there is no record ${id}, and there never was`),
  'revision-not-found': ({ id, revision }) =>
    text(`记录 ${id} 没有第 ${revision} 个版本`, `the record ${id} has no revision ${revision}`),
  'vocabulary-not-found': ({ name, suggestion }) =>
    text(
      `没有词表“${name}”${suggestion === undefined ? '；全部词表见 /v1/vocabularies' : `；是否应为“${suggestion}”？`}`,
      `there is no vocabulary "${name}"${suggestion === undefined ? '; /v1/vocabularies lists them all' : `; did you mean "${suggestion}"?`}`,
    ),
  'problem-not-found': () => text('没有这一种问题', 'there is no problem of this name'),
  'method-not-allowed': ({ method, allowed }) =>
    text(`此地址不接受 ${method} 方法；可用：${allowed}`, `this address does not take ${method}; it takes ${allowed}`),
  'not-acceptable': ({ offered }) =>
    text(
      `无法按 Accept 要求的格式答复；可提供：${offered}`,
      `no format that Accept asks for is on offer; on offer: ${offered}`,
    ),
  'request-timeout': () => text('请求未能及时收完', 'the request did not arrive in time'),
  'record-withdrawn': ({ id, reason, at }) =>
    text(
      `记录 ${id} 已于 ${at} 撤回（${reason['zh-CN']}）；请删除手中的副本`,
      `the record ${id} was withdrawn on ${at} (${reason.en}); please erase your copies`,
    ),
  'revision-erased': ({ id, revision }) =>
    text(
      `记录 ${id} 第 ${revision} 个版本的内容已抹除；请删除手中的副本`,
      `the content of revision ${revision} of record ${id} has been erased; please erase your copies`,
    ),
  'cursor-gone': ({ why }) =>
    text(
      `此游标不再可用：${why['zh-CN']}；请不带游标，从头读起`,
      `this cursor is no longer of use: ${why.en}; start again without one`,
    ),
  'content-too-large': ({ limit }) => text(`请求正文超过上限 ${limit}`, `the body is larger than ${limit}`),
  'uri-too-long': ({ limit }) => text(`网址超过上限 ${limit} 字节`, `the address is longer than ${limit} bytes`),
  'unsupported-media-type': ({ expected }) =>
    text(`请求正文的类型不受支持；应为 ${expected}`, `the type of the body is not supported; send ${expected}`),
  'expectation-failed': () =>
    text('Expect 请求头只支持 100-continue', 'of the header Expect only 100-continue is understood'),
  'too-many-requests': ({ seconds }) =>
    text(`请求过于频繁；请在 ${seconds} 秒后再试`, `too many requests; try again in ${seconds} seconds`),
  'headers-too-large': () => text('请求头过大', 'the header fields are too large'),
  'internal-error': () =>
    text('服务器出错，未能完成请求；错误已记入日志', 'the server failed to answer; the fault is in its log'),
  'store-unavailable': ({ seconds }) =>
    text(`数据库暂不可用；请在 ${seconds} 秒后再试`, `the database is not available; try again in ${seconds} seconds`),

  'record-not-lawful': ({ attribute }) =>
    text(
      `公开属性为“${attribute}”的信息不得进入开放接口；只收主动公开的，以及依申请公开后转为主动公开的`,
      `information whose attribute is "${attribute}" may not enter the open API; only proactively disclosed and converted records may`,
    ),
  'sample-beside-real': () =>
    text('本节点已有真实记录，不再接受示例', 'this node holds real records and takes no samples beside them'),
  'sample-refused': () => text('本节点不接受示例', 'this node takes no samples'),
  'record-not-storable': ({ why }) => text(`记录无法保存：${why['zh-CN']}`, `the record cannot be stored: ${why.en}`),
  'revision-is-current': ({ id, revision }) =>
    text(
      `记录 ${id} 的第 ${revision} 个版本是现行版本，不能抹除；请先发布更正，或撤回该记录`,
      `revision ${revision} of record ${id} is the current one and cannot be erased; publish a correction first, or withdraw the record`,
    ),
}

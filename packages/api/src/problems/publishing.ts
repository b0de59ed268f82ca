import { type LocalText, text } from '@gongkai/core'
import type { ProblemType } from './catalogue.ts'
import type { NoFacts } from './messages.ts'

/** The facts of the problems of publishing: tokens, preconditions, the door, imports. */
export interface PublishingProblemParams {
  readonly 'token-not-possible': { readonly member: string }
  readonly 'token-needed': NoFacts
  readonly 'token-refused': NoFacts
  readonly 'role-not-allowed': { readonly role: string; readonly allowed: string }
  readonly 'out-of-scope': NoFacts
  readonly 'precondition-needed': NoFacts
  readonly 'precondition-failed': { readonly state: LocalText }
  readonly 'id-differs': NoFacts
  readonly 'withdrawn-before': { readonly id: string }
  readonly 'rules-breached': { readonly count: string }
  readonly 'personal-data-found': { readonly count: string }
  readonly 'reason-not-known': { readonly suggestion?: string }
  readonly 'reason-needs-words': NoFacts
  readonly 'words-hold-personal-data': NoFacts
  readonly 'corrections-waiting': NoFacts
  readonly 'correction-not-found': NoFacts
  readonly 'correction-answered': NoFacts
  readonly 'correction-kind-not-known': { readonly suggestion?: string }
  readonly 'mending-revision-wrong': { readonly reported: string; readonly last: string }
  readonly 'replacement-not-possible': { readonly why: LocalText }
  readonly 'import-running': NoFacts
  readonly 'idempotency-key-reused': NoFacts
  readonly 'idempotency-key-invalid': NoFacts
  readonly 'digest-differs': NoFacts
  readonly 'waiver-not-whole': NoFacts
  readonly 'attachment-not-found': NoFacts
  readonly 'body-invalid': { readonly why: LocalText }
}

/** The sentences of the problems of publishing. */
export const publishingProblemMessages: {
  readonly [C in keyof PublishingProblemParams]: (params: PublishingProblemParams[C]) => LocalText
} = {
  'token-not-possible': ({ member }) =>
    text(
      `令牌的 ${member} 有误：publisher 至少要有一个六位地区代码，机关写其记录编号；其他角色不设范围；名称 1 至 100 个字符`,
      `the ${member} of the token is wrong: a publisher needs at least one place code of six digits, bodies are named by their record ids, other roles have no scope, and a name has 1 to 100 characters`,
    ),
  'token-needed': () =>
    text('此操作需要令牌；请带 Authorization: Bearer 请求头', 'this needs a token; send it as Authorization: Bearer'),
  'token-refused': () =>
    text(
      '令牌无效：不存在、已过期或者已吊销；请向节点的运行方申请新的令牌',
      'the token opens nothing: it is unknown, expired or revoked; ask whoever runs the node for a new one',
    ),
  'role-not-allowed': ({ role, allowed }) =>
    text(
      `令牌的角色 ${role} 不能进行此操作；需要 ${allowed}`,
      `the role ${role} of the token may not do this; it takes ${allowed}`,
    ),
  'out-of-scope': () =>
    text(
      '此记录不在令牌的地区和机关范围内；编号开头的地区、记录的地区和发文机关都须在范围内',
      'the record lies outside the places and bodies of the token; the place in its id, its place and its issuer must all lie within',
    ),
  'precondition-needed': () =>
    text(
      '请带前提条件：新发布带 If-None-Match: *，更正带 If-Match 和上次读到的 ETag',
      'send a precondition: If-None-Match: * for a new record, If-Match with the ETag last read for a correction',
    ),
  'precondition-failed': ({ state }) =>
    text(
      `前提条件不成立：${state['zh-CN']}；请重新读取后再试`,
      `the precondition does not hold: ${state.en}; read the record again first`,
    ),
  'id-differs': () => text('正文中的 id 与网址中的不同', 'the id in the body is not the one in the address'),
  'withdrawn-before': ({ id }) =>
    text(
      `记录 ${id} 已经撤回；确要在原址重新发布的，加 ?restore=true`,
      `the record ${id} was withdrawn; to publish it again at its address add ?restore=true`,
    ),
  'rules-breached': ({ count }) =>
    text(
      `内容违反规定，共 ${count} 处，逐项见 errors；改正后再发布`,
      `the content breaks rules in ${count} places, listed under errors; mend them and publish again`,
    ),
  'personal-data-found': ({ count }) =>
    text(
      `内容疑有个人信息，共 ${count} 处，位置见 errors；请删除或遮挡。依法应当公开的，随正文附 waivers，写明理由和法律依据`,
      `the content seems to hold personal data in ${count} places, listed under errors; remove or mask it, or where the law orders its publication send a waiver with reason and legal basis`,
    ),
  'reason-not-known': ({ suggestion }) =>
    text(
      `没有这一理由${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}；可用的见 /v1/vocabularies/withdrawal-reasons`,
      `there is no such reason${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}; see /v1/vocabularies/withdrawal-reasons`,
    ),
  'words-hold-personal-data': () =>
    text(
      '说明中疑有个人信息，位置见 errors；请删去后再发，指明所在位置即可，不必写出内容',
      'the words seem to hold personal data, listed under errors; take it out and send again: where it stands is enough',
    ),
  'corrections-waiting': () =>
    text(
      '等待答复的纠错过多，暂不接收；请在发布机关答复之后再报',
      'too many reports wait for an answer; report again once the publisher has answered some',
    ),
  'correction-not-found': () => text('没有这一纠错报告', 'there is no such report'),
  'correction-answered': () =>
    text('该报告已经答复，答复不能改写', 'the report has been answered, and an answer is not rewritten'),
  'correction-kind-not-known': ({ suggestion }) =>
    text(
      `没有这一纠错类别${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}；可用的见 /v1/vocabularies/correction-kinds`,
      `there is no such kind of correction${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}; see /v1/vocabularies/correction-kinds`,
    ),
  'mending-revision-wrong': ({ reported, last }) =>
    text(
      `改正它的版本应晚于所报的第 ${reported} 版，且已发布（现为第 ${last} 版）；先发布更正，再答复`,
      `the revision that mends it comes after revision ${reported}, which was reported, and is published (the last one is ${last}); publish the correction first, then answer`,
    ),
  'replacement-not-possible': ({ why }) =>
    text(
      `replacedBy 所指的记录不能替代它：${why['zh-CN']}`,
      `the record named by replacedBy cannot take its place: ${why.en}`,
    ),
  'import-running': () =>
    text(
      '同一键的批量发布正在进行；请等它结束后再以同一正文重发',
      'an import of the same key is running; send the same body again once it has ended',
    ),
  'idempotency-key-reused': () =>
    text(
      '此 Idempotency-Key 已用于不同的正文；请换一个键',
      'this Idempotency-Key was used with another body; choose another key',
    ),
  'idempotency-key-invalid': () =>
    text(
      'Idempotency-Key 应为 1 至 200 个可见的 ASCII 字符',
      'an Idempotency-Key has 1 to 200 visible ASCII characters',
    ),
  'digest-differs': () =>
    text(
      '收到的字节与网址中的 SHA-256 不符；请重新计算后再传',
      'the bytes received are not what the SHA-256 in the address says; compute it again and send the file once more',
    ),
  'waiver-not-whole': () => text('waiverReason 和 waiverBasis 须一并给出', 'waiverReason and waiverBasis go together'),
  'attachment-not-found': () =>
    text('没有此文件，或者没有现有记录引用它', 'there is no such file, or no live record refers to it'),
  'body-invalid': ({ why }) => text(`请求正文有误：${why['zh-CN']}`, `the body is wrong: ${why.en}`),
  'reason-needs-words': () => text('理由 other 须在 text 中说明', 'the reason other needs words under text'),
}

/** What holds of every occurrence of the problems of publishing. */
export const publishingProblemTypes = {
  'token-needed': {
    status: 401,
    title: text('需要令牌', 'Token needed'),
    advice: text(
      '阅读不需要令牌；发布、撤回和审计需要，由节点的运行方用 gongkai token create 签发。',
      'Reading needs no token; publishing, withdrawing and the audit do. Whoever runs the node makes one with gongkai token create.',
    ),
  },
  'token-refused': {
    status: 401,
    title: text('令牌无效', 'Token refused'),
    advice: text(
      '核对令牌是否完整；过期或者吊销后须另行申请。',
      'Check that it is whole; once expired or revoked, ask for another.',
    ),
  },
  'role-not-allowed': {
    status: 403,
    title: text('角色不符', 'Role not allowed'),
    advice: text(
      '发布、审计、运行三种角色互不兼任，各用各的令牌。',
      'Publisher, auditor and operator are kept apart: each uses a token of its own.',
    ),
  },
  'out-of-scope': {
    status: 403,
    title: text('超出范围', 'Out of scope'),
    advice: text(
      '核对记录的编号、地区和发文机关；范围见 gongkai token list。',
      'Compare id, place and issuer of the record with the scope that gongkai token list shows.',
    ),
  },
  'precondition-needed': {
    status: 428,
    title: text('缺少前提条件', 'Precondition needed'),
    advice: text(
      '前提条件使两人同时更正时后者不会无声地覆盖前者。',
      'It keeps the later of two corrections from silently replacing the earlier.',
    ),
  },
  'precondition-failed': {
    status: 412,
    title: text('前提条件不成立', 'Precondition failed'),
    advice: text('重新读取记录，在现行内容上改正。', 'Read the record again and mend what it says now.'),
  },
  'id-differs': {
    status: 422,
    title: text('编号不一致', 'Ids differ'),
    advice: text('使两处编号相同。', 'Make the two the same.'),
  },
  'withdrawn-before': {
    status: 409,
    title: text('已经撤回', 'Withdrawn before'),
    advice: text(
      '旧文件不应使撤回的内容重新出现，所以重新发布须明示。',
      'An old file must not bring back what was taken down, so that coming back has to be said.',
    ),
  },
  'rules-breached': {
    status: 422,
    title: text('违反规定', 'Rules breached'),
    advice: text(
      'errors 中有每一条规定和改正办法；可先用 POST /v1/check 检查。违反已成事实、改正不了的（如逾期），随正文附 waivers，写明理由和依据。',
      'errors names each rule and how to mend it; POST /v1/check tells beforehand. What is done and cannot be mended, such as lateness, takes a waiver with reason and basis.',
    ),
  },
  'personal-data-found': {
    status: 422,
    title: text('疑有个人信息', 'Personal data found'),
    advice: text(
      '删除或遮挡后再发布。法律规定应当公开的，正文写作 { "record": …, "waivers": [{ "of": "personal-data", "reason": …, "basis": … }] }，理由和依据记入审计。',
      'Remove or mask it. Where the law orders its publication send { "record": …, "waivers": [{ "of": "personal-data", "reason": …, "basis": … }] }; both are noted in the audit.',
    ),
  },
  'reason-not-known': {
    status: 422,
    title: text('没有此理由', 'No such reason'),
    advice: text('理由取自词表 withdrawal-reasons。', 'Reasons are those of the vocabulary withdrawal-reasons.'),
  },
  'words-hold-personal-data': {
    status: 422,
    title: text('说明中有个人信息', 'Personal data in the words'),
    advice: text(
      '报告个人信息泄露时，用 kind 和 pointer 指明位置，不要重复号码、住址或者电话。',
      'To report a leak say where it stands by kind and pointer; repeat no number, address or telephone.',
    ),
  },
  'corrections-waiting': {
    status: 429,
    title: text('纠错过多', 'Too many reports'),
    advice: text('等待发布机关答复后再报。', 'Wait until the publisher has answered some of them.'),
  },
  'correction-not-found': {
    status: 404,
    title: text('没有此报告', 'No such report'),
    advice: text('使用报告时答复中给出的地址。', 'Use the address that was answered when it was reported.'),
  },
  'correction-answered': {
    status: 409,
    title: text('已经答复', 'Answered before'),
    advice: text('如仍有误，另行报告。', 'Where something is still wrong, report it anew.'),
  },
  'correction-kind-not-known': {
    status: 422,
    title: text('没有此类别', 'No such kind'),
    advice: text('类别取自词表 correction-kinds。', 'Kinds are those of the vocabulary correction-kinds.'),
  },
  'mending-revision-wrong': {
    status: 422,
    title: text('版本不符', 'Wrong revision'),
    advice: text('各版本见 /v1/records/{id}/revisions。', 'See /v1/records/{id}/revisions for the revisions.'),
  },
  'replacement-not-possible': {
    status: 422,
    title: text('不能替代', 'Cannot replace'),
    advice: text(
      '先发布替代的记录，再撤回旧的；没有替代的，不写 replacedBy。',
      'Publish the record that takes its place first; where there is none leave replacedBy out.',
    ),
  },
  'import-running': {
    status: 409,
    title: text('正在进行', 'Running already'),
    advice: text('稍后以同一键、同一正文重发。', 'Send the same body with the same key later.'),
  },
  'idempotency-key-reused': {
    status: 422,
    title: text('键已用过', 'Key used before'),
    advice: text('每个正文用一个键，例如正文的 SHA-256。', 'Use one key for one body, such as its SHA-256.'),
  },
  'idempotency-key-invalid': {
    status: 400,
    title: text('键有误', 'Wrong key'),
    advice: text('用正文的 SHA-256 或者随机数。', 'Use the SHA-256 of the body, or a random number.'),
  },
  'digest-differs': {
    status: 422,
    title: text('摘要不符', 'Digest differs'),
    advice: text('传输可能中断，重新发送。', 'It may have broken off; send it again.'),
  },
  'waiver-not-whole': {
    status: 400,
    title: text('放行说明不全', 'Waiver not whole'),
    advice: text('理由和法律依据都要写。', 'Give both the reason and the legal basis.'),
  },
  'attachment-not-found': {
    status: 404,
    title: text('没有此附件', 'No such file'),
    advice: text(
      '附件随引用它的记录发布和撤回；先上传，再发布记录。',
      'A file comes and goes with the records that refer to it; upload it first, then publish the record.',
    ),
  },
  'body-invalid': {
    status: 422,
    title: text('正文有误', 'Wrong body'),
    advice: text('按说明改正 errors 所指的各项。', 'Mend the members that errors names.'),
  },
  'reason-needs-words': {
    status: 422,
    title: text('理由须说明', 'Reason needs words'),
    advice: text('说明会公开，请勿写入个人信息。', 'The words are published: no personal data.'),
  },
  'record-not-lawful': {
    status: 422,
    title: text('不得发布', 'Not lawful to publish'),
    advice: text(
      '只有主动公开的信息，以及依申请公开后转为主动公开并注明日期的信息可以发布。',
      'Only what is disclosed proactively, and what was released on request and converted since with the day stated.',
    ),
  },
  'sample-beside-real': {
    status: 409,
    title: text('不收示例', 'No samples here'),
    advice: text('示例与真实记录从不并存。', 'Samples never stand beside real records.'),
  },
  'sample-refused': {
    status: 409,
    title: text('不收示例', 'No samples here'),
    advice: text('本节点不接受示例。', 'This node takes no samples.'),
  },
  'revision-is-current': {
    status: 409,
    title: text('现行版本', 'Current revision'),
    advice: text(
      '先发布更正，再抹除旧版本；或者撤回。',
      'Publish a correction and erase the earlier one then; or withdraw.',
    ),
  },
} as const satisfies Readonly<Record<string, ProblemType>>

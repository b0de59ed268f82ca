import { severities, verdicts } from '@gongkai/core'
import * as z from 'zod'
import { digest, id, localText, moment, removalReason, revisionNumber, seq } from './common.ts'
import { record } from './record.ts'
import { component, told } from './told.ts'

const waiver = component(
  'Waiver',
  z.object({
    of: told(
      z.string().max(100),
      '放行的事项：personal-data 或者规则编号。',
      'What is waived: personal-data or the id of a rule.',
    ),
    reason: told(
      z.string().min(4).max(500),
      '理由；记入审计，不公开。',
      'Why; it goes into the audit and is not published.',
    ),
    basis: told(
      z.string().min(4).max(500),
      '法律依据；记入审计，不公开。',
      'The legal basis; it goes into the audit and is not published.',
    ),
  }),
  '放行说明。',
  'Why something is published that would be refused.',
)

/** What is sent to be published. */
export const submission = component(
  'Submission',
  z.union([record, z.object({ record, waivers: z.array(waiver).max(20) })]),
  '记录；需要放行的，写作 record 和 waivers 两项。',
  'A record; with waivers beside it where something needs them.',
)

/** What the check at the door has to say of what was published. */
export const doorFinding = component(
  'DoorFinding',
  z.object({
    rule: told(z.string(), '规则编号，见 /v1/rules。', 'Id of the rule, see /v1/rules.'),
    title: told(localText, '规则的名称。', 'What the rule is called.'),
    citation: told(localText, '依据的条款。', 'The clause it rests on.').optional(),
    verdict: told(z.enum(verdicts), '结论。', 'The verdict.'),
    severity: told(z.enum(severities), '严重程度。', 'How grave it is.'),
    message: told(
      localText,
      '说明；无法判定的，指出所缺的事实。',
      'What was found; where it cannot be told, what is missing.',
    ),
    mend: told(localText, '改法；只有未做到的才有。', 'How to mend it; only where a duty was broken.').optional(),
  }),
  '发布时检查的发现。',
  'What the check at the door found.',
)

/** What became of a record. */
export const publishOutcome = told(
  z.enum(['created', 'changed', 'restored', 'unchanged']),
  '结果：新建、更正、撤回后恢复、未变。未变的不产生新版本。',
  'Created, changed, restored after a withdrawal, or unchanged; what is unchanged makes no revision.',
)

/** What the door tells beside its findings. */
export const doorNotices = told(
  z.array(localText),
  '提示：放行说明所写的规则已改用新的编号。',
  'Notices: a waiver names a rule by its former id.',
)

/** What became of what was published. */
export const publishResult = component(
  'PublishResult',
  z.object({
    id,
    outcome: publishOutcome,
    revision: revisionNumber,
    digest,
    seq,
    etag: told(z.string(), '下一次更正时放入 If-Match 的值。', 'What If-Match takes at the next correction.'),
    findings: z.array(doorFinding),
    notices: doorNotices.optional(),
  }),
  '发布的结果。',
  'What became of a record that was published.',
)

/** A removal as it is asked for. */
export const withdrawalRequest = component(
  'WithdrawalRequest',
  z.object({ reason: removalReason, replacedBy: id.optional() }),
  '撤回的理由；说明会公开，不得含个人信息。',
  'Why it is withdrawn; the words are published and hold no personal data.',
)

/** What became of a withdrawal. */
export const withdrawalResult = component(
  'WithdrawalResult',
  z.object({ id, outcome: z.enum(['withdrawn', 'unchanged']), revision: revisionNumber, seq }),
  '撤回的结果；此前已撤回的为 unchanged。',
  'What became of it; unchanged where it had been withdrawn before.',
)

/** Why an earlier revision is erased. */
export const erasureRequest = component(
  'ErasureRequest',
  z.object({ reason: removalReason }),
  '抹除的理由；说明会公开，不得含个人信息。',
  'Why it is erased; the words are published and hold no personal data.',
)

/** What became of an erasure. */
export const erasureResult = component(
  'ErasureResult',
  z.object({ id, outcome: z.enum(['erased', 'unchanged']), revision: revisionNumber, seq: seq.optional() }),
  '抹除的结果；此前已不可得的为 unchanged。',
  'What became of it; unchanged where its content was gone before.',
)

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** A page of the audit. */
export const auditPage = component(
  'AuditPage',
  z.object({
    items: z.array(
      component(
        'AuditEntry',
        z.object({
          number: told(z.int().min(1), '编号，连续不断。', 'Number, without gaps.'),
          at: told(moment, '时刻。', 'When.'),
          by: told(z.string(), '令牌或者命令的名称。', 'Name of the token or command.'),
          action: told(z.string(), '所做的事。', 'What was done.'),
          subject: told(z.string(), '对象的编号。', 'Id of what it was done to.'),
          detail: told(
            z.string(),
            '详情，规范形式的 JSON；不含内容。',
            'More of it, as canonical JSON; never content.',
          ),
          previous: told(
            hash,
            '前一条的 hash；第一条为 64 个 0。',
            'hash of the entry before; 64 zeros for the first.',
          ),
          hash: told(
            hash,
            '其余各项组成的对象取规范形式（RFC 8785）的 SHA-256。',
            'SHA-256 of the object of all other members in canonical form (RFC 8785).',
          ),
        }),
        '审计的一条。',
        'One entry of the audit.',
      ),
    ),
    next: told(z.int().min(0), '下一页的 after。', 'after of the next page.'),
  }),
  '一页审计记录；items 为空即已读完。',
  'A page of the audit; empty items mean the end.',
)

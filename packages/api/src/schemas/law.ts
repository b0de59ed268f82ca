import { ranks, subjectTypes } from '@gongkai/core'
import * as z from 'zod'
import { day, localText, placeCode } from './common.ts'
import { component, told } from './told.ts'

/** What every answer out of the law says: whose law, as known when, and its digest. */
export const lawFacts = {
  place: told(placeCode, '适用地区。', 'The place whose law it is.'),
  knownOn: told(day, '以该日已知的文件为准。', 'The day whose knowledge counted.'),
  law: told(
    z.string().regex(/^[0-9a-f]{64}$/),
    '该地当日所知全部规定的摘要；相同即规定相同。',
    'Digest of all the law of the place as known that day: the same digest, the same law.',
  ),
}

const clause = component(
  'ClauseReference',
  z.object({
    id: told(z.string(), '条款代码，如 gipd-2019#33.2。', 'Code of the clause, such as gipd-2019#33.2.'),
    'zh-CN': told(z.string().optional(), '中文引用写法。', 'As it is cited in Chinese.'),
    en: told(z.string().optional(), '英文引用写法。', 'As it is cited in English.'),
  }),
  '条款。',
  'A clause.',
)

const modality = told(
  z.enum(['must', 'should', 'may']),
  '应当、一般应当或者可以。',
  'What the clause does: it obliges, it urges, or it permits.',
)
/** What a term sets: the last day, the least it lasts, or the first day. */
export const termKind = told(
  z.enum(['due', 'minimum-duration', 'not-before']),
  '最迟完成、至少持续，或者不得早于。',
  'Due by its end, lasting at least so long, or not before it.',
)
export const confidence = told(
  z.enum(['T', 'E', 'M']),
  '依据的可靠程度：T 读过原文，E 见过摘录，M 凭记忆。',
  'How well the source is known: T text read, E excerpt seen, M from memory.',
)
const anchors = told(z.array(z.string()), '条款中的关键词语。', 'Key terms that stand in the clause.')
const condition = told(
  z.record(z.string(), z.unknown()),
  '条件，以数据表示，见规则文档。',
  'A condition as data; see the documentation of the rules.',
)

const ruleVersion = component(
  'RuleVersion',
  z.object({
    clause,
    also: told(z.array(clause).optional(), '同时依据的条款。', 'Further clauses it rests on.'),
    modality,
    anchors,
    confidence,
    uncapped: told(z.boolean().optional(), '摘录依据仍可判为错误。', 'An excerpt is enough for an error.'),
    when: condition,
    require: condition,
    exceptions: told(
      z.array(z.object({ clause, when: condition, note: localText })).optional(),
      '法定例外，各附条款。',
      'Exceptions the law itself makes, each with its clause.',
    ),
  }),
  '一份文件对规则的规定。',
  'What one instrument says of a rule.',
)

const ruleHeadShape = {
  id: told(z.string(), '规则代码，如 cn/proactive-20wd。', 'Code of the rule, such as cn/proactive-20wd.'),
  over: told(z.enum(subjectTypes), '判断的对象。', 'What it judges.'),
  kinds: told(z.array(z.string()).optional(), '适用的记录类型；没有即全部。', 'The kinds of record; all where absent.'),
  title: localText,
  asks: localText,
  clause: clause.optional(),
  modality: modality.optional(),
}

/** A rule in the list. */
export const ruleHead = component('RuleHead', z.object(ruleHeadShape), '规则概要。', 'What a rule is, in short.')

/** A rule with everything it is made of. */
export const rule = component(
  'Rule',
  z.object({
    ...ruleHeadShape,
    datedBy: told(z.string(), '以哪一事实的日期确定所适用的文件。', 'The fact whose date picks the version.'),
    mend: localText,
    versions: z.array(ruleVersion),
    indicator: told(
      z.enum(['veto', 'deduction']).optional(),
      '考核指标：单项否决或者扣分。',
      'A veto or a deduction of an inspection table.',
    ),
    severity: told(z.enum(['info']).optional(), '仅作提示。', 'It only informs.'),
    limit: told(z.enum(['caller']).optional(), '期限由使用者设定。', 'The caller sets the figure.'),
  }),
  '规则。',
  'A rule.',
)

const term = component(
  'Term',
  z.object({
    id: told(z.string(), '期限代码，如 answer。', 'Code of the term, such as answer.'),
    kind: termKind,
    title: localText,
    trigger: localText,
    clause: clause.optional(),
    modality,
    versions: z.array(
      component(
        'TermVersion',
        z.object({
          clause,
          count: told(z.number(), '数量。', 'How many.'),
          unit: told(
            z.enum(['working-day', 'calendar-day', 'hour', 'month', 'year']),
            '单位。',
            'What it is counted in.',
          ),
          local: told(
            z.enum(['fixed', 'may-shorten']),
            '下级可否缩短。',
            'Whether a lower level may set a shorter one.',
          ),
          pausedBy: told(z.array(condition).optional(), '暂停计算的情形。', 'What stops the count.'),
          restartedBy: told(condition.optional(), '重新计算的情形。', 'What starts it again.'),
          extension: told(condition.optional(), '可以延长的情形。', 'How it may be extended.'),
          reachesBack: told(z.boolean().optional(), '对文件之前的起点同样适用。', 'It governs earlier starts too.'),
          anchors,
          confidence,
        }),
        '一份文件对期限的规定。',
        'What one instrument says of a term.',
      ),
    ),
  }),
  '期限。',
  'A term.',
)

const span = z.union([day, z.array(day).min(2).max(2)])

const instrument = component(
  'Instrument',
  z.object({
    id: told(z.string(), '文件代码，如 gipd-2019。', 'Code of the instrument, such as gipd-2019.'),
    title: localText,
    shortTitle: localText,
    docNumber: told(z.string().optional(), '文号。', 'Document number.'),
    issuer: localText,
    rank: told(z.enum(ranks), '效力位阶。', 'Rank.'),
    place: told(placeCode, '适用地区。', 'The place it binds.'),
    division: told(z.enum(['article', 'section']), '按条或者按节分。', 'Whether it has articles or sections.'),
    basis: told(z.array(z.string()), '所依据的文件。', 'The instruments it rests on.'),
    inForce: component(
      'Force',
      z.object({
        from: told(span, '生效日期，或最早与最晚可能的日期。', 'First day, or the earliest and latest it can be.'),
        until: told(
          z.union([day, z.enum(['open', 'not-known'])]),
          '失效日期；open 为仍有效，not-known 为不能确定。',
          'Last day; open while it goes on, not-known where nobody could tell.',
        ),
        endKnownFrom: told(
          day.optional(),
          '自何日起可知其失效日期；此前视为仍然有效。',
          'The day from which its end could be known; before it, the end is open.',
        ),
        lastSeenInForce: told(day.optional(), '最后一次见其有效的日期。', 'The latest day a source shows it in force.'),
      }),
      '效力期间。',
      'When it is in force.',
    ),
    publishedOn: told(day.optional(), '公布日期。', 'The day it was published.'),
    source: localText,
    confidence,
  }),
  '法律文件。',
  'A legal document.',
)

/** The rules of a place. */
export const ruleList = component(
  'RuleList',
  z.object({ ...lawFacts, items: z.array(ruleHead) }),
  '某地的规则。',
  'The rules of a place.',
)

/** One rule, with the law it stands in. */
export const ruleAnswer = component(
  'RuleInLaw',
  z.object({ ...lawFacts, rule }),
  '一条规则及其所在的规定。',
  'One rule, and the law it stands in.',
)

/** The terms of a place. */
export const termList = component(
  'TermList',
  z.object({ ...lawFacts, items: z.array(term) }),
  '某地的期限。',
  'The terms of a place.',
)

/** The instruments of a place. */
export const instrumentList = component(
  'InstrumentList',
  z.object({ ...lawFacts, items: z.array(instrument) }),
  '某地所适用的法律文件。',
  'The legal documents that bind a place.',
)

import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { genres } from '../../vocabularies/genres.ts'
import { specialMatters } from '../../vocabularies/special-matters.ts'
import { day } from '../fields/dates.ts'
import { judged, maybe } from '../fields/field.ts'
import { bodyRefSchema } from '../fields/shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

/** A document: a notice, an opinion, a normative document, a decision, or any other page that is published. */
export const documentKind = defineKind({
  code: 'document',
  label: text('文件', 'Document'),
  description: text(
    '公文、规范性文件、决定以及其他主动公开的信息。',
    'An official document, a normative document, a decision, or other published information.',
  ),
  clauses: ['shangluo-opinion-2014#二.2', 'shangluo-opinion-2014#三.2', 'gipd-2019#20', 'gipd-2019#26'],
  eventDate: 'formedOn',
  slug: ['indexNumber'],
  fields: {
    genre: maybe(codeSchema(genres), '文种', 'Genre', '公文的法定文种。', 'The statutory kind of official document.'),
    normative: judged(
      '是否规范性文件',
      'Normative document',
      '制定机关是否认定其为规范性文件。',
      'Whether the body that made it judges it to be a normative document.',
    ),
    importantPolicy: judged(
      '是否重要政策',
      'Important policy',
      '是否属于应当及时解读的重要政策。',
      'Whether it is an important policy that has to be interpreted.',
    ),
    majorPolicy: judged(
      '是否重大政策',
      'Major policy',
      '是否属于还应当解读实施效果的重大政策。',
      'Whether it is a major policy whose effects have to be interpreted too.',
    ),
    matter: maybe(
      codeSchema(specialMatters),
      '特别事项',
      'Special matter',
      '另有公开期限或者公示期限的事项。',
      'A matter with a period of publication or display of its own.',
    ),
    matterOn: maybe(
      day,
      '起算日期',
      'Day the period starts',
      '特别事项的批准、决定、签订等日期。',
      'The day of approval, decision or signing from which the special period runs.',
    ),
    withdrawnOn: maybe(
      day,
      '原信息撤回日期',
      'Withdrawn on',
      '处罚决定被变更、撤销等的，撤回原决定信息的日期。',
      'The day the decision published before was withdrawn, where it was changed or revoked.',
    ),
    effectiveAtOnce: judged(
      '是否须即时施行',
      'Must apply at once',
      '制定机关是否认定规章依法可以自公布之日起施行。',
      'Whether the body that made a rule judges that it may lawfully apply from the day of publication.',
    ),
    displayedUntil: maybe(day, '公示截止日期', 'Displayed until', '公示的最后一日。', 'The last day of display.'),
    expiresOn: maybe(
      day,
      '有效期截止日期',
      'Expires',
      '文件规定的有效期的最后一日。',
      'The last day of the validity it sets itself.',
    ),
    madeBy: maybe(
      bodyRefSchema,
      '制作机关',
      'Made by',
      '实际制作或者获取该信息的机关。',
      'The body that actually made or obtained it.',
    ),
    inNameOf: maybe(
      bodyRefSchema,
      '以何机关名义',
      'In the name of',
      '以其名义制作或者获取的机关，例如本级政府。',
      'The body in whose name it was made or obtained, such as the government of its level.',
    ),
    involvedBodies: maybe(
      z.array(bodyRefSchema),
      '涉及的其他机关',
      'Other bodies involved',
      '内容涉及、发布前应当沟通确认的其他行政机关。',
      'Other bodies that it concerns, to be consulted before publication.',
    ),
  },
})

/** A published document. */
export type DocumentRecord = RecordOfKind<typeof documentKind>

import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** What the interpretation of a policy has to cover. */
export const interpretationElements = defineVocabulary({
  name: 'interpretation-elements',
  title: text('解读内容', 'What an interpretation covers'),
  description: text(
    '政策解读应当涵盖的内容；重大政策还应解读实施效果。',
    'What is to be covered; of a major policy the effects as well.',
  ),
  source: opinion,
  concepts: [
    { code: 'background', label: text('出台背景', 'Background'), clause: 'shangluo-opinion-2014#三.4' },
    {
      code: 'necessity',
      label: text('重要性和必要性', 'Importance and necessity'),
      clause: 'shangluo-opinion-2014#三.4',
    },
    { code: 'content', label: text('重要内容', 'Main content'), clause: 'shangluo-opinion-2014#三.4' },
    { code: 'measures', label: text('主要措施', 'Main measures'), clause: 'shangluo-opinion-2014#三.4' },
    { code: 'effects', label: text('变化和影响', 'Changes and effects'), clause: 'shangluo-opinion-2014#三.4' },
  ],
})

/** Who interprets a policy. */
export const interpreters = defineVocabulary({
  name: 'interpreters',
  title: text('解读人', 'Interpreters'),
  description: text('解读政策的人员类别。', 'What kind of person interprets a policy.'),
  source: opinion,
  concepts: [
    {
      code: 'responsible-official',
      label: text('相关负责同志', 'Responsible official'),
      clause: 'shangluo-opinion-2014#三.4',
    },
    { code: 'expert', label: text('专家学者', 'Expert'), clause: 'shangluo-opinion-2014#三.4' },
    { code: 'commentator', label: text('评论员', 'Commentator'), clause: 'shangluo-opinion-2014#三.4' },
  ],
})

/** When a policy is interpreted: as it comes out, or for its effects. */
export const interpretationStages = defineVocabulary({
  name: 'interpretation-stages',
  title: text('解读阶段', 'Stages of interpretation'),
  description: text(
    '随政策出台解读，或者结合落实情况解读效果。',
    'With the policy as it comes out, or of its effects later.',
  ),
  source: opinion,
  concepts: [
    {
      code: 'on-issue',
      label: text('出台解读', 'On issue'),
      clause: 'shangluo-opinion-2014#三.4',
      anchors: ['政策出台'],
    },
    {
      code: 'effects',
      label: text('效果解读', 'Of the effects'),
      clause: 'shangluo-opinion-2014#三.4',
      anchors: ['变化和影响'],
    },
  ],
})

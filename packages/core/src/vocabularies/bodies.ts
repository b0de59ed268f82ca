import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** What a body is. */
export const bodyTypes = defineVocabulary({
  name: 'body-types',
  title: text('机关类型', 'Kinds of body'),
  description: text('负有公开义务的机关、单位的类型。', 'What kind of body is bound to disclose.'),
  source: opinion,
  concepts: [
    { code: 'government', label: text('人民政府', 'Government') },
    { code: 'department', label: text('政府工作部门', 'Department') },
    { code: 'institution', label: text('事业机构', 'Public institution') },
    { code: 'zone', label: text('园区管委会', 'Zone administration') },
    { code: 'office', label: text('派出机构、内设机构', 'Branch or internal office') },
    { code: 'enterprise', label: text('公共企事业单位', 'Public enterprise') },
    { code: 'party', label: text('党委工作机构', 'Party body') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** The level of a body. */
export const bodyLevels = defineVocabulary({
  name: 'body-levels',
  title: text('机关层级', 'Levels of government'),
  description: text('机关所在的行政层级。', 'The level at which a body stands.'),
  source: { title: text('行政区划', 'Administrative divisions'), confidence: 'own' },
  concepts: [
    { code: 'nation', label: text('中央', 'Nation') },
    { code: 'province', label: text('省级', 'Province') },
    { code: 'city', label: text('市级', 'City') },
    { code: 'county', label: text('县级', 'County') },
    { code: 'township', label: text('乡镇级', 'Township') },
  ],
})

/** The line of work of a body, where the Opinion gives that line a part to play. */
export const bodyLines = defineVocabulary({
  name: 'body-lines',
  title: text('机关条线', 'Lines of work'),
  description: text(
    '实施意见赋予职责的条线；名称因地因时而异。',
    'Lines of work to which the Opinion gives a part; names differ by place and time.',
  ),
  source: opinion,
  concepts: [
    {
      code: 'development-reform',
      label: text('发展改革', 'Development and reform'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['发改'],
      alsoKnownAs: ['发改'],
    },
    { code: 'statistics', label: text('统计', 'Statistics'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'press-office', label: text('新闻办', 'Press office'), clause: 'shangluo-opinion-2014#四.2' },
    {
      code: 'media-liaison',
      label: text('政务公开与媒体联络', 'Openness and media liaison'),
      clause: 'shangluo-opinion-2014#四.2',
    },
    {
      code: 'e-government',
      label: text('信息化、电子政务', 'E-government'),
      clause: 'shangluo-opinion-2014#四.2',
      anchors: ['政务信息化办公室'],
    },
    {
      code: 'internet-information',
      label: text('互联网信息内容管理', 'Internet information'),
      clause: 'shangluo-opinion-2014#四.2',
      anchors: ['互联网信息办公室'],
      alsoKnownAs: ['网信'],
    },
    { code: 'public-security', label: text('公安', 'Public security'), clause: 'shangluo-opinion-2014#四.2' },
    { code: 'personnel', label: text('人事', 'Personnel'), clause: 'shangluo-opinion-2014#四.3' },
    { code: 'secrecy', label: text('保密', 'Secrecy'), clause: 'shangluo-opinion-2014#三.2' },
    { code: 'finance', label: text('财政', 'Finance') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The classes of press meeting. */
export const pressClasses = defineVocabulary({
  name: 'press-classes',
  title: text('新闻发布会类别', 'Classes of press meeting'),
  description: text('新闻发布会、新闻发布例会的类别。', 'What class of press meeting it was.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    {
      code: 'overall',
      label: text('全局性例会', 'Regular meeting on overall development'),
      alsoKnownAs: ['全局性'],
      note: text(
        '涉及经济社会发展全局的新闻发布例会。',
        'A regular meeting on economic and social development as a whole.',
      ),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['全局性的新闻发布例会'],
    },
    {
      code: 'regular',
      label: text('专题例会', 'Regular meeting on a topic'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['定期举办新闻发布例会'],
    },
    {
      code: 'emergency',
      label: text('突发事件发布会', 'On an emergency'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['重大突发事件'],
    },
    { code: 'policy', label: text('政策发布解读会', 'On a policy') },
    {
      code: 'briefing',
      label: text('吹风会、媒体见面会', 'Briefing'),
      alsoKnownAs: ['吹风会', '媒体见面会', '例行记者会'],
    },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** What regular press meetings are to be about. */
export const pressTopics = defineVocabulary({
  name: 'press-topics',
  title: text('新闻发布主题', 'Topics of press meetings'),
  description: text('新闻发布例会围绕的主题。', 'What a press meeting is about.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'decision', label: text('重要决策', 'Important decision'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'key-work', label: text('重点工作', 'Key work'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'activity', label: text('重大活动', 'Major activity'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'meeting', label: text('重要会议', 'Important meeting'), clause: 'shangluo-opinion-2014#二.1' },
    {
      code: 'public-concern',
      label: text('公众关切的热点问题', 'Public concern'),
      clause: 'shangluo-opinion-2014#二.1',
    },
    {
      code: 'indicators',
      label: text('发展指标完成情况', 'Figures reached'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['指标完成情况'],
    },
    {
      code: 'deployment',
      label: text('重大决策部署推进情况', 'Progress of major decisions'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['重大决策部署'],
    },
    {
      code: 'project',
      label: text('重大项目推进情况', 'Progress of major projects'),
      clause: 'shangluo-opinion-2014#二.1',
      anchors: ['项目推进情况'],
    },
    {
      code: 'policy-interpretation',
      label: text('政策法规解读', 'Interpretation of policy'),
      clause: 'shangluo-opinion-2014#二.1',
    },
    { code: 'doubt', label: text('回应公众质疑', 'Answer to public doubt'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'rumour', label: text('澄清不实传言', 'Clearing up of rumours'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'emergency', label: text('重大突发事件', 'Major emergency'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** Who speaks at a press meeting. */
export const pressSpeakers = defineVocabulary({
  name: 'press-speakers',
  title: text('发布人身份', 'Speakers at press meetings'),
  description: text('出席发布会发布信息的人员身份。', 'In what office somebody speaks at a press meeting.'),
  source: { title: text('国办发〔2013〕100号', 'State Council Office document 100 of 2013'), confidence: 'E' },
  concepts: [
    { code: 'head', label: text('主要负责人', 'Head'), alsoKnownAs: ['主要负责同志'] },
    { code: 'responsible-official', label: text('相关负责人', 'Responsible official'), alsoKnownAs: ['分管负责人'] },
    { code: 'spokesperson', label: text('新闻发言人', 'Spokesperson') },
    { code: 'expert', label: text('专家学者', 'Expert') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

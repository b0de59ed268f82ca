import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The six stages of a request, in the order of the Opinion; each is the name of an event in its log. */
export const requestStages = defineVocabulary({
  name: 'request-stages',
  title: text('依申请公开六个环节', 'The six stages of a request'),
  description: text(
    '依申请公开的六个环节，按实施意见的顺序；也是案件事件的名称。',
    'The six stages of a request in the order of the Opinion; they name the events of its log.',
  ),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'received', notation: '1', label: text('接收', 'Received'), clause: 'shangluo-opinion-2014#三.3' },
    { code: 'registered', notation: '2', label: text('登记', 'Registered'), clause: 'shangluo-opinion-2014#三.3' },
    { code: 'handled', notation: '3', label: text('办理', 'Handled'), clause: 'shangluo-opinion-2014#三.3' },
    { code: 'reviewed', notation: '4', label: text('审核', 'Reviewed'), clause: 'shangluo-opinion-2014#三.3' },
    { code: 'answered', notation: '5', label: text('答复', 'Answered'), clause: 'shangluo-opinion-2014#三.3' },
    { code: 'archived', notation: '6', label: text('归档', 'Archived'), clause: 'shangluo-opinion-2014#三.3' },
  ],
})

/** Where information comes from: it decides who answers for its disclosure. */
export const informationOrigins = defineVocabulary({
  name: 'information-origins',
  title: text('政府信息的来源', 'Origins of information'),
  description: text(
    '政府信息由谁制作、从何处获取；决定由谁负责公开。',
    'Who made information or where it was obtained: it decides who answers for its disclosure.',
  ),
  source: {
    title: text('政府信息公开条例', 'Regulations on the Disclosure of Government Information'),
    docNumber: '国务院令第711号',
    confidence: 'T',
  },
  concepts: [
    {
      code: 'made',
      label: text('行政机关制作', 'Made by a body'),
      anchors: ['行政机关制作'],
      clause: 'gipd-2019#10.1',
    },
    {
      code: 'from-citizens',
      label: text('从公民、法人和其他组织获取', 'Obtained from citizens or organisations'),
      anchors: ['公民、法人和其他组织获取'],
      clause: 'gipd-2019#10.1',
    },
    {
      code: 'from-agency',
      label: text('从其他行政机关获取', 'Obtained from another body'),
      anchors: ['获取的其他行政机关'],
      clause: 'gipd-2019#10.1',
    },
    {
      code: 'jointly-made',
      label: text('两个以上行政机关共同制作', 'Made by several bodies together'),
      anchors: ['共同制作'],
      clause: 'gipd-2019#10.3',
    },
  ],
})

import { text } from '../../../text/local-text.ts'
import { type CoverageEntry, data } from './entry.ts'

/** 四: what carries the work. */
export const safeguards: readonly CoverageEntry[] = [
  {
    section: '四.1',
    about: text('主要负责人、分管负责人负责', 'Head and deputy answer for it'),
    anchors: ['主要负责人要亲自抓', '分管负责人要具体抓'],
    classes: ['a', 'b'],
    rules: ['shangluo/responsible-persons'],
    data: [data('responsible-person', ['body', 'role', 'name', 'office', 'from', 'to'])],
  },
  {
    section: '四.1',
    about: text('机构、经费、参加会议和掌握信息', 'Units, money, access to meetings and information'),
    anchors: ['信息公开机构建设', '工作经费', '参加重要会议'],
    classes: ['c', 'b'],
    rules: ['cn/guide-catalogue-update', 'cn/supply-archives-libraries'],
    data: [data('work-unit', ['body', 'address', 'phone', 'fax', 'mailbox', 'hours', 'readingPlaces'])],
    reason: text(
      '经费和便利条件从公开信息中看不出；机构名称和联系方式可以公开。',
      'Money and access do not show in what is published; the unit and how to reach it do.',
    ),
  },
  {
    section: '四.2',
    about: text('新闻办、联络办、信息化办、公安和网信办的分工', 'Who answers for which function'),
    anchors: ['市政府新闻办公室', '市政务公开与媒体联络办公室', '市政府政务信息化办公室', '互联网信息办公室'],
    classes: ['b'],
    data: [data('responsibility', ['function', 'body', 'from', 'to', 'clause'], '/v1/responsibilities')],
  },
  {
    section: '四.2',
    about: text('各县区、各部门参照分工', 'Counties and departments do likewise'),
    anchors: ['参照上述分工'],
    classes: ['c'],
    rules: ['shangluo/responsibility-table'],
    data: [data('responsibility', ['function', 'body', 'place'])],
    reason: text(
      '只是参照，不另设义务；县区登记了分工的，可以核对八项职责是否都有责任机关。',
      'It only refers; where a county records how it shares out the work, whether each of the eight functions has its body can be seen.',
    ),
  },
  {
    section: '四.3',
    about: text('五类人员培训，列入公务员培训', 'Training of five groups; in the training of civil servants'),
    anchors: ['专业培训', '公务员培训内容'],
    classes: ['b'],
    rules: ['shangluo/training-audiences', 'shangluo/training-civil-servants'],
    data: [data('training', ['startedOn', 'audiences', 'civilServants', 'participants', 'hours', 'host'])],
  },
  {
    section: '四.4',
    about: text('督查、考核、解决问题', 'Inspection, appraisal, problems solved'),
    anchors: ['督查和指导', '加强工作考核', '突出问题'],
    classes: ['b'],
    rules: ['shangluo/inspection-rectified'],
    data: [
      data('inspection', ['inspectedOn', 'inspectedBy', 'subject', 'bodies', 'problems']),
      data('appraisal', ['year', 'results', 'problems']),
    ],
  },
]

import { text } from '../../../text/local-text.ts'
import { type CoverageEntry, data } from './entry.ts'

/** 二、1: press releases. */
export const press: readonly CoverageEntry[] = [
  {
    section: '二.1',
    part: '一要',
    about: text('新闻发言人制度', 'The system of spokespersons'),
    anchors: ['健全新闻发言人制度'],
    classes: ['b'],
    rules: ['shangluo/spokesperson-exists'],
    data: [data('spokesperson', ['body', 'spokespersonType', 'name', 'office', 'phone', 'from', 'to'])],
  },
  {
    section: '二.1',
    part: '一要',
    about: text('提升发言人履职能力', 'Better spokespersons'),
    anchors: ['履职能力'],
    classes: ['c'],
    reason: text('能力高低由人评价。', 'How well somebody speaks is for people to judge.'),
  },
  {
    section: '二.1',
    part: '二要',
    about: text('定期举办新闻发布例会', 'Regular press meetings'),
    anchors: ['新闻发布例会制度', '定期举办新闻发布例会'],
    classes: ['b'],
    data: [data('press-conference', ['heldAt', 'class', 'topics', 'host'])],
  },
  {
    section: '二.1',
    part: '二要',
    about: text('全局性例会每年不少于两次', 'Two meetings a year on overall development'),
    anchors: ['全局性', '每年不少于两次'],
    classes: ['a'],
    rules: ['shangluo/press-regular-2-per-year'],
  },
  {
    section: '二.1',
    part: '二要',
    about: text('组织发改、统计等部门发布', 'Development, reform and statistics speak'),
    anchors: ['发改、统计', '指标完成情况'],
    classes: ['a', 'b'],
    rules: ['shangluo/press-topic-coverage'],
    data: [data('press-conference', ['participants', 'participantLines', 'topics'])],
  },
  {
    section: '二.1',
    part: '三要',
    about: text('重大突发事件第一时间发布并随时更新', 'Major emergencies: at the first moment, then updates'),
    anchors: ['第一时间', '动态信息', '采取的措施'],
    classes: ['a', 'b'],
    rules: [
      'shangluo/emergency-first-time',
      'shangluo/emergency-updates',
      'shangluo/emergency-content',
      'cn/emergency-info-5h',
      'cn/emergency-press-24h',
    ],
    data: [
      data('emergency-release', ['occurredAt', 'publishedOn', 'facts', 'attitude', 'measures', 'updates', 'level']),
    ],
  },
  {
    section: '二.1',
    part: '三要',
    about: text('引导舆论、维护稳定', 'Guiding opinion, keeping stability'),
    anchors: ['引导公众和媒体舆论'],
    classes: ['c'],
    reason: text('是对内容和效果的评价。', 'It is a judgement of content and effect.'),
  },
  {
    section: '二.1',
    about: text('年度新闻发布工作计划', 'The yearly press plan'),
    anchors: ['自2014年起', '年度新闻发布工作计划'],
    classes: ['a', 'b'],
    rules: ['shangluo/press-annual-plan'],
    data: [data('press-plan', ['year', 'tasks'])],
  },
  {
    section: '二.1',
    about: text('任务提早落实到县区、部门并督查', 'Tasks laid early on counties and departments'),
    anchors: ['提早落实', '督促检查'],
    classes: ['b', 'c'],
    rules: ['shangluo/press-plan-tasks'],
    data: [data('press-plan', ['tasks']), data('inspection', ['inspectedOn', 'subject', 'problems'])],
    reason: text(
      '任务清单可以公开，督查的质量由人评价。',
      'The tasks can be published; how well they are supervised cannot be checked.',
    ),
  },
]

import type { Term, TermVersion } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

const ind15 = { instrument: 'ind-2015', unplaced: true } as const
const ind19 = { instrument: 'ind-2019', unplaced: true } as const
/** The tables look at how a site stands on the day of the inspection, however long ago it was last changed. */
const common = { local: 'may-shorten', confidence: 'E', reachesBack: true } as const satisfies Partial<TermVersion>
const twoWeeks = { ...common, count: 14, unit: 'calendar-day', anchors: ['2周'] } as const
const sixMonths = { ...common, count: 6, unit: 'month', anchors: ['6个月'] } as const
const lastItem = text('栏目最近一次更新', 'the column was last added to')

/** 首页: two weeks without a change. */
export const siteHomeFresh: Term = {
  id: 'site-home-fresh',
  kind: 'due',
  title: text('网站首页更新时限', 'How long the home page may stand unchanged'),
  trigger: text('首页最近一次更新', 'the home page last changed'),
  versions: [
    { ...twoWeeks, clause: ind15 },
    { ...twoWeeks, clause: ind19 },
  ],
}

/** 动态、要闻类栏目: two weeks without an item. */
export const columnNewsFresh: Term = {
  id: 'column-news-fresh',
  kind: 'due',
  title: text('动态要闻类栏目更新时限', 'How long a news column may stand unchanged'),
  trigger: lastItem,
  versions: [
    { ...twoWeeks, clause: ind15 },
    { ...twoWeeks, clause: ind19 },
  ],
}

/** 通知公告、政策文件类一级栏目: six months without an item. */
export const columnNoticesFresh: Term = {
  id: 'column-notices-fresh',
  kind: 'due',
  title: text('通知公告、政策文件类栏目更新时限', 'How long a column of notices or policies may stand unchanged'),
  trigger: lastItem,
  versions: [
    { ...sixMonths, clause: ind15 },
    { ...sixMonths, clause: ind19 },
  ],
}

/** 办件统计: three months, else two points are taken off. */
export const serviceStatisticsFresh: Term = {
  id: 'service-statistics-fresh',
  kind: 'due',
  title: text('办件统计数据更新时限', 'How long service statistics may stand unchanged'),
  trigger: lastItem,
  versions: [{ ...common, clause: ind19, count: 3, unit: 'month', anchors: ['3个月'] }],
}

/** 留言答复公开: two months, else three points are taken off. */
export const answersFresh: Term = {
  id: 'answers-fresh',
  kind: 'due',
  title: text('留言答复公开更新时限', 'How long the published answers may stand unchanged'),
  trigger: lastItem,
  versions: [{ ...common, clause: ind19, count: 2, unit: 'month', anchors: ['2个月'] }],
}

/** 政务新媒体: two weeks without a post. */
export const mediaFresh: Term = {
  id: 'media-fresh',
  kind: 'due',
  title: text('政务新媒体更新时限', 'How long an account may go without a post'),
  trigger: text('账号最近一次发布', 'the account last posted'),
  versions: [{ ...twoWeeks, clause: ind19 }],
}

/** 网站关停公告: at least thirty days. The figure was seen only in a city's notice that carries the Guide out. */
export const siteClosingNotice: Term = {
  id: 'site-closing-notice',
  kind: 'minimum-duration',
  title: text('网站关停公告期', 'Notice before a site closes'),
  trigger: text('发布关停公告', 'the closing is announced'),
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      count: 30,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['公告期', '30日'],
      confidence: 'M',
    },
  ],
}

/** 投诉、咨询: 15 working days. */
export const complaintAnswer: Term = {
  id: 'complaint-answer',
  kind: 'due',
  title: text('投诉、咨询答复期限', 'Answer to a complaint or query'),
  trigger: text('收到来信', 'the message is received'),
  versions: [
    {
      local: 'may-shorten',
      confidence: 'E',
      clause: { instrument: 'o57-2014', unplaced: true },
      count: 15,
      unit: 'working-day',
      anchors: ['15个工作日'],
    },
  ],
}

/** How long sites, columns and accounts may stand unchanged, and what is due on them. */
export const siteTerms: readonly Term[] = [
  siteHomeFresh,
  columnNewsFresh,
  columnNoticesFresh,
  serviceStatisticsFresh,
  answersFresh,
  mediaFresh,
  siteClosingNotice,
  complaintAnswer,
]

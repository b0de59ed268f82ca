import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 规章草案: generally at least 30 days. */
export const ruleDraft: Term = {
  id: 'rule-draft-comment',
  kind: 'minimum-duration',
  title: text('规章草案征求意见时间', 'Comment on a draft rule'),
  trigger: text('向社会公布草案', 'the draft is published'),
  versions: [
    {
      clause: { instrument: 'rule-procedure-2018', article: 15, paragraph: 2 },
      count: 30,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['30日'],
      confidence: 'T',
    },
  ],
}

/** 重大行政决策草案: generally at least 30 days, shorter only with an explanation. */
export const majorDecisionDraft: Term = {
  id: 'major-decision-comment',
  kind: 'minimum-duration',
  title: text('重大行政决策征求意见时间', 'Comment on a major decision'),
  trigger: text('公布决策草案', 'the draft decision is published'),
  versions: [
    {
      clause: { instrument: 'major-decisions-2019', article: 15, paragraph: 1 },
      count: 30,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['30日'],
      confidence: 'T',
    },
  ],
}

/** 与市场主体生产经营活动密切相关的文件草案: generally at least 30 days. */
export const marketDocumentDraft: Term = {
  id: 'market-document-comment',
  kind: 'minimum-duration',
  title: text('市场主体相关文件草案征求意见时间', 'Comment on a draft that touches market activity'),
  trigger: text('向社会公开征求意见', 'the public is asked'),
  versions: [
    {
      clause: { instrument: 'business-environment-2020', article: 62, paragraph: 2 },
      count: 30,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['30日'],
      confidence: 'T',
    },
  ],
}

/** 规章: applies from 30 days after publication. */
export const ruleInForce: Term = {
  id: 'rule-in-force',
  kind: 'not-before',
  title: text('规章施行日期', 'When a rule begins to apply'),
  trigger: text('公布规章', 'the rule is published'),
  versions: [
    {
      clause: { instrument: 'rule-procedure-2018', article: 32 },
      count: 30,
      unit: 'calendar-day',
      local: 'may-shorten',
      anchors: ['30日后', '施行'],
      confidence: 'T',
    },
  ],
}

/** Terms of drafts and of the beginning of rules. */
export const ruleMaking: readonly Term[] = [ruleDraft, majorDecisionDraft, marketDocumentDraft, ruleInForce]

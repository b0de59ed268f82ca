import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 主动公开期限: 20 working days from the day the information was formed or changed. */
export const proactive: Term = {
  id: 'proactive',
  kind: 'due',
  title: text('主动公开期限', 'Proactive disclosure'),
  trigger: text('政府信息形成或者变更', 'the information is formed or changed'),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 18 },
      count: 20,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['20个工作日'],
      confidence: 'E',
    },
    {
      clause: { instrument: 'gipd-2019', article: 26 },
      count: 20,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['20个工作日'],
      confidence: 'T',
    },
  ],
}

import { text } from '../../text/local-text.ts'
import type { NoticeFacts } from '../notice.ts'

/** A notice that changes the arrangement of 2015: 国发明电〔2015〕1号. */
export const notice2015VictoryDay: NoticeFacts = {
  id: '2015-victory-day',
  year: 2015,
  title: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  docNumber: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  publishedOn: '2015-05-13',
  url: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  daysOff: ['2015-09-03', '2015-09-04', '2015-09-05'],
  daysWorked: ['2015-09-06'],
  amends: '2015',
  withdraws: { daysOff: [], daysWorked: [] },
  confidence: { number: 'T', dates: 'E', days: 'T' },
  occasion: text(
    '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
    'the 70th anniversary of victory in the War of Resistance and the World Anti-Fascist War',
  ),
}

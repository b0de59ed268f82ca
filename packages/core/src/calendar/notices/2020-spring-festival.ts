import type { NoticeFacts } from '../notice.ts'

/** A notice that changes the arrangement of 2020: 国办发明电〔2020〕1号. */
export const notice2020SpringFestival: NoticeFacts = {
  id: '2020-spring-festival',
  year: 2020,
  title: '国务院办公厅关于延长2020年春节假期的通知',
  docNumber: '国办发明电〔2020〕1号',
  issuedOn: '2020-01-26',
  publishedOn: '2020-01-27',
  url: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  daysOff: ['2020-01-31', '2020-02-01', '2020-02-02'],
  daysWorked: [],
  amends: '2020',
  withdraws: { daysOff: [], daysWorked: ['2020-02-01'] },
  confidence: { number: 'T', dates: 'E', days: 'T' },
}

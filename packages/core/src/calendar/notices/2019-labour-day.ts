import type { NoticeFacts } from '../notice.ts'

/** A notice that changes the arrangement of 2019: 国办发明电〔2019〕3号. */
export const notice2019LabourDay: NoticeFacts = {
  id: '2019-labour-day',
  year: 2019,
  title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  docNumber: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  publishedOn: '2019-03-22',
  url: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  daysOff: ['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'],
  daysWorked: ['2019-04-28', '2019-05-05'],
  amends: '2019',
  withdraws: { daysOff: [], daysWorked: [] },
  confidence: { number: 'T', dates: 'E', days: 'T' },
}

import { civilDate } from '../../civil/index.ts'
import type { Instrument } from '../../law/instrument.ts'
import { text } from '../../text/local-text.ts'

/**
 * 商洛市实施意见, the Opinion. Its own number and date were not found: it follows 国办发〔2013〕100号 of October 2013 and
 * speaks of duties 自2014年起, so it began between December 2013 and January 2014; no later source shows it in force.
 */
export const opinion2014: Instrument = {
  id: 'shangluo-opinion-2014',
  title: text(
    '商洛市关于进一步加强政府信息公开回应社会关切提升政府公信力的实施意见',
    'Shangluo Opinion on disclosing government information and answering public concern',
  ),
  shortTitle: text('商洛市实施意见', 'Shangluo Opinion'),
  issuer: text('商洛市人民政府办公室', 'General Office of Shangluo Municipal Government'),
  rank: 'municipal-document',
  place: '611000',
  division: 'section',
  basis: ['gipd-2008', 'o100-2013'],
  inForce: {
    from: [civilDate('2013-12-01'), civilDate('2014-01-31')],
    until: 'not-known',
    lastSeenInForce: civilDate('2014-12-31'),
  },
  source: text('全文；文号和印发日期未查到', 'the whole text was read; its number and date were not found'),
  confidence: 'T',
}

import { type LocalText, text } from '../../text/local-text.ts'

/** The festivals on which everybody rests, by the Measures on Public Holidays (全国年节及纪念日放假办法), article 2. */
export const festivals = {
  'new-year': text('元旦', "New Year's Day"),
  'spring-festival': text('春节', 'Spring Festival'),
  qingming: text('清明节', 'Qingming'),
  'labour-day': text('劳动节', 'Labour Day'),
  'dragon-boat': text('端午节', 'Dragon Boat Festival'),
  'mid-autumn': text('中秋节', 'Mid-Autumn Festival'),
  'national-day': text('国庆节', 'National Day'),
} as const satisfies Record<string, LocalText>

/** A festival of the Measures. */
export type Festival = keyof typeof festivals

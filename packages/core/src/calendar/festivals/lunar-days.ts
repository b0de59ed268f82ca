import { type CivilDate, civilDate } from '../../civil/civil-date.ts'
import type { Festival } from './festival.ts'

/** The festivals whose day moves from year to year. */
export type MovableFestival = Extract<Festival, 'spring-festival' | 'qingming' | 'dragon-boat' | 'mid-autumn'>

/**
 * Month and day of 初一 (first day of the lunar year), 清明, 端午 (fifth of the fifth month) and 中秋 (fifteenth of the
 * eighth), 2007 to 2040.
 *
 * Computed by the rules of GB/T 33661-2017 (new moons and the sun's longitude in Beijing time) with astronomy-engine 2.1.19;
 * the same as the lunar table of chinese-days 1.5.7 on every day. The lunar calendar of ICU, behind `Intl`, is a day off
 * for 2027 and 2030, where the new moon falls within minutes of midnight; that is why this is a table and no call.
 */
export const lunarDays: {
  readonly [year: number]: readonly [spring: string, qingming: string, boat: string, autumn: string]
} = {
  2007: ['02-18', '04-05', '06-19', '09-25'],
  2008: ['02-07', '04-04', '06-08', '09-14'],
  2009: ['01-26', '04-04', '05-28', '10-03'],
  2010: ['02-14', '04-05', '06-16', '09-22'],
  2011: ['02-03', '04-05', '06-06', '09-12'],
  2012: ['01-23', '04-04', '06-23', '09-30'],
  2013: ['02-10', '04-04', '06-12', '09-19'],
  2014: ['01-31', '04-05', '06-02', '09-08'],
  2015: ['02-19', '04-05', '06-20', '09-27'],
  2016: ['02-08', '04-04', '06-09', '09-15'],
  2017: ['01-28', '04-04', '05-30', '10-04'],
  2018: ['02-16', '04-05', '06-18', '09-24'],
  2019: ['02-05', '04-05', '06-07', '09-13'],
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
}

const column: { readonly [F in MovableFestival]: 0 | 1 | 2 | 3 } = {
  'spring-festival': 0,
  qingming: 1,
  'dragon-boat': 2,
  'mid-autumn': 3,
}

/**
 * The day of a movable festival; of the Spring Festival, its first day (初一).
 * @returns undefined outside 2007 to 2040, where the table ends
 */
export function lunarDay(festival: MovableFestival, year: number): CivilDate | undefined {
  const row = lunarDays[year]
  return row === undefined ? undefined : civilDate(`${year}-${row[column[festival]]}`)
}

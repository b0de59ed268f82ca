/** What bodies break over the periods whose registers are complete: the period, the body, its rules. */
export const periodBreaches: readonly (readonly [period: string, body: string, rules: readonly string[]])[] = [
  ['2014-01-01..2014-12-31', '999999.construction-bureau', ['shangluo/key-areas-9']],
  [
    '2014-01-01..2014-12-31',
    '999924.county-government',
    ['shangluo/responsible-persons', 'shangluo/training-audiences'],
  ],
  [
    '2014-01-01..2014-12-31',
    '999925.county-government',
    ['shangluo/interp-linked', 'shangluo/joint-meeting-held', 'shangluo/spokesperson-exists'],
  ],
  [
    '2014-01-01..2014-12-31',
    '999926.county-government',
    ['shangluo/interp-effects', 'shangluo/media-open', 'shangluo/responsibility-table'],
  ],
  [
    '2025-01-01..2025-12-31',
    '999999.press-office',
    ['shangluo/press-regular-2-per-year', 'shangluo/press-topic-coverage', 'shangluo/press-annual-plan'],
  ],
  ['2025-01-01..2025-12-31', '999999.e-government-office', ['shangluo/interview-plan-exists']],
  ['2025-01-01..2025-12-31', '999999.personnel-bureau', ['shangluo/training-civil-servants']],
  ['2025-01-01..2025-12-31', '999999.city-government', ['shangluo/joint-meeting-held']],
  ['2025-01-01..2025-12-31', '999902.county-government', ['shangluo/joint-meeting-held']],
  ['2025-01-01..2025-12-31', '999921.county-government', ['cn/site-one-per-body', 'shangluo/joint-meeting-held']],
  ['2025-01-01..2025-12-31', '999922.county-government', ['cn/site-mark-repealed', 'shangluo/joint-meeting-held']],
  ['2025-01-01..2025-12-31', '999923.county-government', ['shangluo/joint-meeting-held']],
  [
    '2025-01-01..2025-12-31',
    '999924.county-government',
    ['cn/media-one-account', 'shangluo/joint-meeting-held', 'shangluo/responsible-persons'],
  ],
  [
    '2025-01-01..2025-12-31',
    '999925.county-government',
    ['cn/media-closing-filed', 'shangluo/joint-meeting-held', 'shangluo/spokesperson-exists'],
  ],
  [
    '2025-01-01..2025-12-31',
    '999926.county-government',
    [
      'cn/media-open',
      'cn/supply-archives-libraries',
      'shangluo/joint-meeting-held',
      'shangluo/media-open',
      'shangluo/responsibility-table',
    ],
  ],
  ['2025-01-01..2025-12-31', '999921.site-old', ['cn/platform-columns']],
]

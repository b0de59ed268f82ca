import { after, type Fields, type Row } from './row.ts'

const place = '999922'
const ref = (local: string) => ({ body: `${place}.${local}` })

const stages = ['received', 'registered', 'handled', 'reviewed', 'answered', 'archived'] as const
type Stage = (typeof stages)[number]

/** The log of a request that went through these stages, a day each. */
function through(from: string, order: readonly Stage[] = stages) {
  return order.map((event, days) => ({ event, on: after(from, days) }))
}

/** A closed request whose log somebody vouches for. Requests are internal: they are checked and never published. */
function request(local: string, from: string, fields: Fields, breaks: readonly string[] = []): Row {
  const data = { id: `${place}.${local}`, closed: true, events: through(from), ...fields }
  const completeThrough = from < '2015' ? '2014-12-31' : '2026-10-31'
  return { fields: { type: 'case', place, data, completeThrough }, breaks }
}

const made = (by: string) => ({ origin: 'made', madeBy: ref(by), inNameOf: ref(by), inNameOfOwnGovernment: false })
const inTheNameOf = {
  origin: 'made',
  madeBy: ref('finance-bureau'),
  inNameOf: ref('county-government'),
  inNameOfOwnGovernment: true,
}
const office = { answeringBody: ref('county-office'), information: made('county-office'), widelyNeeded: false }
const suggested = { suggestedProactive: true, withinProactiveScope: true }
const neither = { suggestedProactive: false, withinProactiveScope: false }

/** Requests for disclosure of 2014 and of 2026: each rule over them is kept and broken. */
export const requests: readonly Row[] = [
  request('request-2014-1', '2014-03-03', { ...office, ...neither }),
  request(
    'request-2014-2',
    '2014-04-01',
    { ...office, ...neither, events: through('2014-04-01', stages.slice(0, 5)) },
    ['shangluo/request-six-stages'],
  ),
  request('request-2014-3', '2014-05-05', {
    ...office,
    ...neither,
    answeringBody: ref('finance-bureau'),
    information: inTheNameOf,
  }),
  request(
    'request-2014-4',
    '2014-06-03',
    { ...office, ...neither, answeringBody: ref('county-government'), information: inTheNameOf },
    ['shangluo/responsible-body-sl-2014'],
  ),
  request(
    'request-2014-5',
    '2014-07-01',
    {
      ...office,
      ...neither,
      information: { origin: 'from-citizens', keptBy: ref('county-government'), inNameOfOwnGovernment: false },
    },
    ['cn/responsible-body-2008'],
  ),
  request('request-2014-6', '2014-08-01', { ...office, ...neither, widelyNeeded: true, publishedOn: '2014-08-05' }),
  request('request-2014-7', '2014-09-01', { ...office, ...neither, widelyNeeded: true, publishedOn: '2014-09-19' }, [
    'shangluo/publish-with-answer',
  ]),
  request('request-2026-1', '2026-03-02', { ...office, ...suggested, publishedOn: '2026-03-20' }),
  request('request-2026-2', '2026-03-09', { ...office, ...suggested }, ['cn/convert-to-proactive']),
  request(
    'request-2026-3',
    '2026-04-07',
    { ...office, ...neither, events: through('2026-04-07', stages.slice(0, 5)) },
    ['cn/request-records', 'shangluo/request-six-stages'],
  ),
  request(
    'request-2026-4',
    '2026-05-06',
    {
      ...office,
      ...neither,
      information: { origin: 'jointly-made', leadBy: ref('county-government'), inNameOfOwnGovernment: false },
    },
    ['cn/responsible-body-2019'],
  ),
]

// npm run bench -- core: what the rules cost, as ratios in one run.
import {
  addWorkingDays,
  civilDate,
  createChecker,
  isWorkingDay,
  parseRecord,
  readRecord,
  recordSubject,
  toJson,
} from '@gongkai/core'
import chineseDays from 'chinese-days'
import { Engine } from 'json-rules-engine'
import { compare, median, processorMicroseconds, report } from './measure.ts'
import { peerFacts, peerRules } from './peer-rules.ts'

const knownOn = civilDate('2026-11-23')
const starts = Array.from({ length: 365 }, (_, i) =>
  civilDate(new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10)),
)
const offsets = new Map(starts.map((day, offset): [string, number] => [day.split('').join(''), offset]))
let sink = 0

report(
  'addWorkingDays(20), every day of 2022',
  compare([
    {
      name: 'gongkai',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += addWorkingDays(day, 20, { knownOn }).status.length
      },
    },
    {
      name: 'chinese-days findWorkday(20)',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += chineseDays.findWorkday(20, day).length
      },
    },
  ]),
  '2,000 times faster than chinese-days',
)

report(
  'isWorkingDay, every day of 2022',
  compare([
    {
      name: 'gongkai',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += isWorkingDay(day, { knownOn }).status.length
      },
    },
    {
      name: 'chinese-days isWorkday',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += Number(chineseDays.isWorkday(day))
      },
    },
    {
      name: 'the floor: the same text looked up in a Map',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += offsets.get(day) ?? 0
      },
    },
    {
      name: 'nothing but one sign of the text read',
      perCall: starts.length,
      run: () => {
        for (const day of starts) sink += day.charCodeAt(9)
      },
    },
  ]),
  '2,000 times faster than chinese-days',
)

const record = {
  id: '999999.doc-1',
  kind: 'document',
  place: '999999',
  title: '示例市人民政府关于示例事项的通知',
  issuer: '999999.gov',
  issuerName: '示例市人民政府',
  docNumber: '示政发〔2014〕1号',
  indexNumber: '016060729/2014-00001',
  attribute: 'proactive',
  formedOn: '2014-03-03',
  printedOn: '2014-03-03',
  publishedOn: '2014-03-07',
  normative: true,
  sample: true,
} as const
const line = JSON.stringify(record)
readRecord(record)
const checker = createChecker({ asOf: knownOn, knownOn })
const rules = checker.lawOf('999999').rulesOver('record', 'document').length

report(
  `check of one metadata record, all ${rules} rules over documents`,
  compare([
    {
      name: 'JSON.parse plus schema of the same record',
      perCall: 100,
      run: () => {
        for (let i = 0; i < 100; i++) sink += parseRecord(JSON.parse(line)).ok ? 1 : 0
      },
    },
    {
      name: 'JSON.parse plus schema plus check',
      perCall: 100,
      run: () => {
        for (let i = 0; i < 100; i++) {
          const read = parseRecord(JSON.parse(line))
          if (read.ok) sink += checker.check(recordSubject({ ...record })).findings.length
        }
      },
    },
    {
      name: 'check alone',
      perCall: 100,
      run: () => {
        for (let i = 0; i < 100; i++) sink += checker.check(recordSubject(record)).findings.length
      },
    },
  ]),
  'check alone at most × 1.00',
)

// The peer is asked the same questions of the same record; what it cannot work out it is given, see peer-rules.
const peers = peerRules(checker.lawOf('999999'))
const facts = peerFacts(peers, record)
const engine = new Engine([...peers], { allowUndefinedFacts: true })
/** Microseconds of processor time of one call, over many. */
async function timed(calls: number, call: () => Promise<void> | void): Promise<number> {
  const before = processorMicroseconds()
  for (let i = 0; i < calls; i++) await call()
  return (processorMicroseconds() - before) / calls
}

// The peer answers later, so that rounds of the two alternate here and not in compare().
const checked = 200
const times: { readonly ours: number; readonly peer: number }[] = []
for (let round = 0; round < 15; round++)
  times.push({
    ours: await timed(20, () => {
      for (let i = 0; i < checked; i++) sink += checker.check(recordSubject(record)).findings.length
    }),
    peer: await timed(40, async () => {
      sink += (await engine.run(facts)).events.length
    }),
  })
report(
  `check against json-rules-engine with the conditions of the same ${peers.length} rules`,
  [
    { name: 'gongkai check', microseconds: median(times.map(({ ours }) => ours)) / checked },
    {
      name: 'json-rules-engine, terms already counted',
      microseconds: median(times.map(({ peer }) => peer)),
    },
  ],
  '100 times faster than json-rules-engine',
)

console.log(`\n(${sink + Object.keys(toJson(record) ?? {}).length} results read)`)

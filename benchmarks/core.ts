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
import { compare, median, report } from './measure.ts'

const knownOn = civilDate('2026-11-23')
const starts = Array.from({ length: 365 }, (_, i) =>
  civilDate(new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10)),
)
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

// The peer has no dates and no working days: it is given the numbers already counted, and as many rules of as many conditions.
const engine = new Engine([], { allowUndefinedFacts: true })
for (let i = 0; i < rules; i++) {
  engine.addRule({
    conditions: {
      all: [
        { fact: 'attribute', operator: 'in', value: ['proactive'] },
        { fact: 'normative', operator: 'equal', value: true },
        { fact: 'workingDays', operator: 'greaterThan', value: 5 + i },
      ],
    },
    event: { type: `rule-${i}` },
  })
}
const facts = { attribute: 'proactive', normative: true, workingDays: 4 }
/** Microseconds of one call, over many. */
async function timed(calls: number, call: () => Promise<void> | void): Promise<number> {
  const started = performance.now()
  for (let i = 0; i < calls; i++) await call()
  return ((performance.now() - started) * 1000) / calls
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
  `check against json-rules-engine with ${rules} rules of three conditions`,
  [
    { name: 'gongkai check', microseconds: median(times.map(({ ours }) => ours)) / checked },
    {
      name: 'json-rules-engine, the working days already counted',
      microseconds: median(times.map(({ peer }) => peer)),
    },
  ],
  '100 times faster than json-rules-engine',
)

console.log(`\n(${sink + Object.keys(toJson(record) ?? {}).length} results read)`)

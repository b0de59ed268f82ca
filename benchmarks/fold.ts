// npm run bench -- fold: what is kept while the records of a period stream by, after more and more of them.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { civilDate, foldBodies, type Json, lawOf, limitsOf } from '@gongkai/core'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

const place = '611000'
const knownOn = civilDate('2026-11-23')
const law = lawOf({ place, knownOn })
const limit = limitsOf(law, { knownOn, place })
const span = {
  from: civilDate('2014-01-01'),
  to: civilDate('2014-12-31'),
  complete: ['press-conference', 'letter', 'document', 'media-account'],
  completeThrough: civilDate('2014-12-31'),
}
const bodies = 100

/** The n-th record of a stream in which a hundred bodies publish in turn; made when it is asked for, and dropped. */
function recordOf(n: number): { readonly [field: string]: Json } {
  const issuer = `${place}.body-${n % bodies}`
  const day = `2014-${String(1 + (n % 12)).padStart(2, '0')}-10`
  const common = { id: `${place}.r-${n}`, place, issuer, title: `第${n}件` }
  switch (n % 4) {
    case 0:
      return { ...common, kind: 'letter', askedAt: day, repliedAt: day }
    case 1:
      return { ...common, kind: 'press-conference', heldAt: day, class: 'regular', topics: ['finance', 'health'] }
    case 2:
      return { ...common, kind: 'document', publishedOn: day, keyAreas: ['budgets', 'education'] }
    default:
      return { ...common, kind: 'media-account', owner: { body: issuer }, openedOn: day, channel: 'weibo' }
  }
}

function liveMegabytes(): number {
  if (typeof collect === 'function') for (let i = 0; i < 3; i++) collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

console.log(`\nrecords of ${bodies} bodies over one year, folded for every rule over a period`)
console.log('  aim: what is kept, and the live heap, do not grow with the records')
const fold = foldBodies(span, law.facts, limit)
let folded = 0
for (const records of [1000, 100_000, 300_000, 1_000_000]) {
  const began = performance.now()
  const from = folded
  while (folded < records) fold.add(recordOf(folded++))
  const each = ((performance.now() - began) * 1000) / (records - from)
  const kept = `${String(fold.kept()).padStart(6)} entries kept`
  const heap = `${liveMegabytes().toFixed(1).padStart(6)} MB live`
  console.log(`  ${String(records).padStart(9)} records ${kept} ${heap}  ${each.toFixed(2).padStart(6)} µs each`)
}
const facts = fold.finish().reduce((sum, { subject }) => sum + Object.keys(subject.facts ?? {}).length, 0)
console.log(`  (${facts} facts of ${fold.finish().length} bodies read)`)

// Part of `npm run generate`: adds the ids of new rules to the list of all there ever were. Nothing is taken off it: a rule
// that is renamed or dropped gets a line in packages/core/src/regimes/migrations.ts, or a test fails.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { personalDataRules, regimes } from '@gongkai/core'
import * as z from 'zod'

const path = fileURLToPath(new URL('../../packages/core/src/regimes/rule-ids.json', import.meta.url))
const before = z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
const rules = regimes.flatMap((regime) => regime.rules.map(({ id }) => id))
const ofPersonalData = Object.keys(personalDataRules).map((kind) => `personal-data/${kind}`)
const ids = [...new Set([...before, ...rules, ...ofPersonalData])].toSorted()
writeFileSync(path, `${JSON.stringify(ids, null, 2)}\n`)
console.log(`packages/core/src/regimes/rule-ids.json: ${ids.length} ids`)

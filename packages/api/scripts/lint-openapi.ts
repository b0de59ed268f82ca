// Holds the OpenAPI document against the rules of others: spectral:oas, and recommended-strict of Redocly. Ends with 1
// where a rule is broken. Spectral works out every example against schemas that it writes out in full, which takes long:
// so it is not one of the tests.
import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'
import rulesets from '@stoplight/spectral-rulesets'
import { openApiDocument } from '../src/index.ts'
import { redoclyFaults } from '../test/http/redocly.ts'

const spectral = new core.Spectral()
// Whom to ask is known to whoever runs a node; the document is the same for all.
spectral.setRuleset(new core.Ruleset({ extends: [[rulesets.oas, 'recommended']], rules: { 'info-contact': 'off' } }))
const found = await spectral.run(new core.Document(JSON.stringify(openApiDocument(), null, 2), parsers.Json))
const faults = [
  ...found.map(({ code, path, message }) => `spectral ${code} ${path.join('.')}: ${message}`),
  ...(await redoclyFaults()).map((fault) => `redocly ${fault}`),
]
for (const fault of faults) console.error(fault)
console.log(`openapi.json: ${faults.length} faults by spectral:oas and recommended-strict`)
process.exitCode = faults.length === 0 ? 0 : 1

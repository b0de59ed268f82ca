import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeUpResidentId } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { inlineRows, xlsx } from '../../files/test/samples/xlsx.ts'
import { reportFormatNames } from '../src/reports/formats.ts'
import { gongkai } from './support/fake-edge.ts'
import { readParts } from './support/read-parts.ts'
import { tempFolder } from './support/temp-folder.ts'

/** What must not leave. Fixed values: what is told of them is told in every run. */
interface Secrets {
  readonly identity: string
  readonly mobile: string
  readonly card: string
  readonly email: string
  readonly name: string
  readonly address: string
}

const secrets: Secrets = {
  identity: madeUpResidentId(1_234_567),
  mobile: '13864725839',
  card: '6222 0847 3956 1284 730',
  email: 'qzjwkx@vjqzk.cn',
  name: '诸葛无此',
  address: '杨斜镇川口村甲乙丙三组七十七号',
}
/** Other values in the same places: what both runs say is not about the values. */
const others: Secrets = {
  identity: madeUpResidentId(2_876_543),
  mobile: '15797318264',
  card: '6228 4519 7382 6457 918',
  email: 'hbgfdl@ygpth.cn',
  name: '司徒查无',
  address: '牧护关镇秦茂村子丑寅二组四十四号',
}

const compact = (value: string): string => value.replaceAll(' ', '')

/** Every stretch of four characters of the values, as they are written and without their spaces. */
function stretches(of: Secrets): ReadonlySet<string> {
  const all = Object.values(of).flatMap((value) => [value, compact(value)])
  return new Set(
    all.flatMap((value) => Array.from({ length: Math.max(0, value.length - 3) }, (_, at) => value.slice(at, at + 4))),
  )
}

async function input({ identity, mobile, card, email, name, address }: Secrets): Promise<string> {
  const line = `户主${name}，身份证号${identity}，手机${mobile}，卡号${card}，邮箱${email}，家住${address}`
  const folder = tempFolder({
    '名单.csv': `姓名,身份证号,手机号,银行卡号,邮箱,家庭住址\n${`${name},${identity},${mobile},${card},${email},${address}\n`.repeat(3)}`,
    '没有表头.csv': `${name},${identity},${mobile}\n${name},${identity},${mobile}\n`,
    [`附件${identity}.txt`]: line,
    'keys.json': JSON.stringify({
      [name]: { [identity]: mobile, [email]: card },
      id: identity,
      kind: name,
      title: line,
      attribute: address,
    }),
    'twice.json': `{"${name}":1,"${name}":2,"${identity}":1,"${identity}":2}`,
    'records.ndjson': `${JSON.stringify({ id: `999999.${mobile}`, kind: 'document', place: '100000', issuerName: name, title: line, attribute: 'proactive', formedOn: '2026-03-02', publishedOn: '2026-05-31', url: `https://example.com/?sfz=${identity}`, docNumber: identity, indexNumber: mobile, [email]: 1, text: line })}\n{"${identity}": ${name}\n`,
    'broken.yaml': `${name}: [${identity}\n`,
    'page.html': `<meta name="${name}" content="${line}"><title>${line}</title><table><tr><th>姓名<th>${identity}<th>${email}</tr><tr><td>${name}<td>${mobile}<td>${card}</tr></table><!-- ${line} --><a href="mailto:${email}?id=${identity}">${name}</a>`,
    'note.md': `---\n证件号码: "${identity}"\n${name}: ${mobile}\n---\n\n${line}\n\n根据国发[2019]5号${line}\n`,
  })
  const people = inlineRows([
    ['姓名', '证件号'],
    [name, identity],
  ])
  const bytes = await xlsx([
    { name: '封面', xml: people.replace('<row>', '<row hidden="1">') },
    { name, xml: people, state: 'hidden' },
    { name: `表${mobile}`, xml: people.replace('</row>', '<c><f>1+1</f></c></row>') },
    { name: email, xml: '<sheetData><row><c t="inlineStr"><is><t>' },
  ])
  writeFileSync(join(folder, '人名为表.xlsx'), bytes)
  return folder
}

/** Digests say nothing, and are made of whatever figures chance gives them. */
const withoutDigests = (text: string): string => text.replace(/(?=\d*[a-f])[0-9a-f]{32,}/g, '‹digest›')

/** Everything that leaves a run, by the name of where it goes. */
async function told(of: Secrets, language: string): Promise<ReadonlyMap<string, string>> {
  const folder = await input(of)
  const [out, cache] = [tempFolder(), tempFolder()]
  const environment = { LANG: language, GONGKAI_CACHE: cache }
  const outputs = reportFormatNames.flatMap((format) => ['--output', `${format}=${join(out, format)}`])
  const argv = ['check', '.', ...outputs, '--all', '--trace', '--baseline', join(out, 'baseline')]
  const first = await gongkai([...argv, '--update-baseline'], { folder, environment, isTerminal: true })
  const second = await gongkai(['check', '.', '--format', 'text'], { folder, environment })
  const fixed = await gongkai(['check', '.', '--fix', '--dry-run'], { folder, environment })
  const said = new Map([
    ['stdout', first.out + second.out + fixed.out],
    ['stderr', first.err + second.err + fixed.err],
  ])
  for (const format of readdirSync(out)) {
    const bytes = readFileSync(join(out, format))
    said.set(format, format === 'xlsx' ? JSON.stringify(await readParts('r.xlsx', bytes)) : bytes.toString('utf8'))
  }
  said.set(
    'cache',
    readdirSync(cache)
      .map((name) => readFileSync(join(cache, name), 'utf8'))
      .join('\n'),
  )
  return new Map([...said].map(([where, text]) => [where, withoutDigests(text)]))
}

describe.each(['zh_CN.UTF-8', 'en_US.UTF-8'])('in %s', (language) => {
  it('no report, baseline, cache or message holds four characters in a row of a value', {
    timeout: 120_000,
  }, async () => {
    const [mine, theirs] = [await told(secrets, language), await told(others, language)]
    expect([...mine.keys()].toSorted()).toEqual(
      [...reportFormatNames, 'baseline', 'cache', 'stderr', 'stdout'].toSorted(),
    )
    expect(mine.get('json')).toContain('personal-data/resident-id')
    const foreign = stretches(others)
    const leaked: string[] = []
    for (const [where, text] of mine) {
      const same = theirs.get(where) ?? ''
      for (const part of stretches(secrets))
        if (!foreign.has(part) && text.includes(part) && !same.includes(part))
          leaked.push(`${where}: …${text.slice(Math.max(0, text.indexOf(part) - 120), text.indexOf(part) + 60)}`)
    }
    expect(leaked).toEqual([])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { voiceOf } from '../src/messages/voice.ts'
import { reportFormatNames, reportFormats } from '../src/reports/formats.ts'
import { workbook } from '../src/reports/xlsx/workbook.ts'
import { checkBytes, plainPlan } from './support/check-bytes.ts'
import { readParts } from './support/read-parts.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number that nobody can have: the region is reserved, the birth in 1900 to 1909. */
function impossible(year: number, month: number, day: number, serial: number): string {
  const pad = (number: number, width: number) => String(number).padStart(width, '0')
  const body = `999999${1900 + year}${pad(month, 2)}${pad(day, 2)}${pad(serial, 3)}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return `${body}${'10X98765432'[sum % 11] ?? ''}`
}

const identity = fc
  .tuple(fc.nat(9), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(999))
  .map(([year, month, day, serial]) => impossible(year, month, day, serial))
const mobile = fc.nat(99_999_999).map((serial) => `138${String(serial).padStart(8, '0')}`)
const name = fc.constantFrom('欧阳不存在', '诸葛无此人', '慕容查无人')
const secrets = fc.record({ identity, mobile, name, email: fc.nat(99_999).map((n) => `nobody${n}@example.com`) })

test('no output of any format holds a value of the input', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, fc.constantFrom('zh-CN', 'en'), async ({ identity, mobile, name, email }, language) => {
      const spaced = `${identity.slice(0, 6)} ${identity.slice(6, 14)} ${identity.slice(14)}`
      const report = await checkBytes(
        {
          '名单.csv': `姓名,身份证号,手机号,邮箱\n${name},${identity},${mobile},${email}\n${name},${spaced},${mobile},${email}\n`,
          [`附件${identity}.txt`]: `户主${name}，身份证号${identity}，手机${mobile}，邮箱${email}`,
          'keys.json': JSON.stringify({
            [identity]: { [mobile]: name, 手机: mobile },
            kind: identity,
            id: mobile,
            title: name,
          }),
          'records.ndjson': `${JSON.stringify({ id: '999999.a', kind: 'document', place: '100000', title: `${name}${identity}`, attribute: 'proactive', formedOn: '2026-03-02', publishedOn: '2026-05-31', url: `https://example.com/?sfz=${identity}`, docNumber: identity, text: `${name}的手机是${mobile}` })}\n{"broken ${identity}\n`,
          'page.html': `<meta name="Author" content="${name} ${mobile}"><title>${identity}</title><table><tr><th>姓名</th><th>${identity}</th></tr><tr><td>${name}</td><td>${mobile}</td></tr></table><!-- ${identity} -->`,
          'note.md': `---\n证件号码: "${identity}"\n---\n\n户主${name}的身份证号${spaced}，邮箱${email}\n\n<!-- gongkai-waive personal-data/mobile reason="${name}" -->\n`,
          'list.xlsx': await workbook([
            {
              name: `表${mobile}`,
              columns: [
                { title: `号码${identity}`, width: 9 },
                { title: '手机号', width: 9 },
              ],
              rows: [
                [identity, mobile],
                [name, Number(mobile)],
              ],
            },
          ]),
        },
        { ...plainPlan, all: true, trace: true },
      )
      expect(report.totals.findings).toBeGreaterThan(10)
      for (const format of reportFormatNames) {
        const made = await reportFormats[format].render(report, { voice: voiceOf(language), shown: 100, colours: true })
        const said = typeof made === 'string' ? made : JSON.stringify(await readParts('r.xlsx', made))
        for (const secret of [identity, spaced, mobile, name, email])
          expect(said.includes(secret), `${format} holds a value`).toBe(false)
      }
    }),
    { numRuns: 15 },
  )
})

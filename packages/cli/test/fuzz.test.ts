import fc from 'fast-check'
import { expect, it } from 'vitest'
import { docx, paragraph } from '../../files/test/samples/docx.ts'
import { pdf, textLines } from '../../files/test/samples/pdf.ts'
import { voiceOf } from '../src/messages/voice.ts'
import { reportFormatNames, reportFormats } from '../src/reports/formats.ts'
import { workbook } from '../src/reports/xlsx/workbook.ts'
import { bytesOf, checkBytes, plainPlan } from './support/check-bytes.ts'

const identity = '999999190001010015'
const line = `户主身份证号 ${identity}`

const samples: Readonly<Record<string, Uint8Array>> = {
  'a.csv': bytesOf(`姓名,身份证号\n张三,${identity}\n"李,四",${identity}\n`),
  'a.json': bytesOf(JSON.stringify({ kind: 'document', id: identity, title: line, list: [{ [identity]: line }] })),
  'a.ndjson': bytesOf(
    `${JSON.stringify({ id: '100000.a', kind: 'document', title: line })}\n${JSON.stringify([line])}\n`,
  ),
  'a.yaml': bytesOf(`title: ${line}\n? ${identity}\n: [1, 2]\n`),
  'a.md': bytesOf(
    `---\ntitle: ${line}\n---\n\n| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | ${identity} |\n\n<!-- gongkai-waive * reason="a" -->\n`,
  ),
  'a.html': bytesOf(
    `<meta name="pubdate" content="${identity}"><table><tr><th>身份证号<td>${identity}</table><p>${line}`,
  ),
  'a.txt': bytesOf(`${line}\n根据国发[2019]5号`),
  'a.xlsx': await workbook([{ name: '名单', columns: [{ title: '身份证号', width: 9 }], rows: [[identity]] }]),
  'a.docx': await docx(paragraph(line)),
  'a.pdf': pdf([{ content: textLines([line]) }]),
}

const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), cut: fc.boolean() })

it('neither fails nor tells a value, whatever has happened to a file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.entries(samples)),
      fc.array(change, { maxLength: 6 }),
      fc.boolean(),
      async ([name, bytes], changes, truncated) => {
        let mutated = Uint8Array.from(bytes)
        for (const { at, byte } of changes) mutated[Math.floor(at * (mutated.length - 1))] = byte
        const [first] = changes
        if (truncated && first !== undefined) mutated = mutated.slice(0, Math.floor(first.at * mutated.length))
        const report = await checkBytes({ [name]: mutated }, { ...plainPlan, all: true, trace: true })
        expect(report.files).toHaveLength(1)
        for (const format of reportFormatNames) {
          const made = await reportFormats[format].render(report, {
            voice: voiceOf('zh-CN'),
            shown: 100,
            colours: false,
          })
          if (typeof made === 'string') expect(made.includes(identity), `${format} of ${name}`).toBe(false)
        }
      },
    ),
    { numRuns: 300 },
  )
})

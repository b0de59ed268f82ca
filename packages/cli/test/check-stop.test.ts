import { expect, it } from 'vitest'
import { checkFile } from '../src/check/check-file.ts'
import { exitOf } from '../src/check/report-exit.ts'
import { runCheck } from '../src/check/run-check.ts'
import { setUp } from '../src/content/setup.ts'
import { voiceOf } from '../src/messages/voice.ts'
import { textReport } from '../src/reports/text/text-report.ts'
import { noWaivers } from '../src/waivers/waiver.ts'
import { bytesOf, plainPlan } from './support/check-bytes.ts'
import { tempFolder } from './support/temp-folder.ts'

it('tells what was found until it was stopped, and that it was', async () => {
  const folder = tempFolder({ 'a.csv': '姓名,身份证号\n张三,999999190001010015\n', 'b.csv': 'a\n', 'c.csv': 'a\n' })
  const stop = new AbortController()
  const files = ['a.csv', 'b.csv', 'c.csv'].map((file) => ({ file, path: `${folder}/${file}`, bytes: 2 }))
  let read = 0
  const { report } = await runCheck({
    files,
    plan: plainPlan,
    root: folder,
    waivers: { file: '', waivers: [], faults: [] },
    config: undefined,
    allowEmpty: false,
    orphans: [],
    baseline: undefined,
    standing: false,
    cache: undefined,
    program: undefined,
    onBytes: () => {
      read++
      if (read === 2) stop.abort(new Error('stopped'))
    },
    signal: stop.signal,
  })
  expect(report).toMatchObject({ stoppedEarly: { why: 'interrupted', after: 1, of: 3 }, totals: { failing: 1 } })
  expect(exitOf(report)).toBe(3)
  const said = textReport(report, { voice: voiceOf('zh-CN'), shown: 10, colours: true })
  expect(said).toContain('已中断：3 个文件只检查了 1 个')
  expect(said).toContain('\x1b[31;1m错误\x1b[0m')
})

it('counts every finding of a large table, keeps the first of each rule, and shows a new one behind many known', async () => {
  const rows = Array.from({ length: 500 }, () => '张三,999999190001010015\n').join('')
  const bytes = bytesOf(`姓名,身份证号\n${rows}李四,138 0000 0000\n`)
  const plan = { ...plainPlan, caps: { perRuleAndFile: 5, inReport: 50, troubles: 5 } }
  const task = { file: 'a.csv', within: 'a.csv', open: () => bytes, sidecar: noWaivers, central: [] }
  const first = await checkFile({ ...task, baseline: undefined, standing: true }, setUp(plan))
  const identity = first.rules.find(({ of }) => of.rule === 'personal-data/resident-id')
  expect(identity).toMatchObject({ count: 500, failing: 500, shown: 5 })

  const [group = ''] = Object.keys(first.standing['personal-data/resident-id'] ?? {})
  const known = { 'personal-data/resident-id': { [group]: Array.from({ length: 499 }, (_, n) => n + 2) } }
  const again = await checkFile({ ...task, baseline: known, standing: false }, setUp(plan))
  const fresh = again.samples.filter(
    ({ rule, known: before }) => rule === 'personal-data/resident-id' && before !== true,
  )
  expect(fresh.map(({ place }) => place.cell)).toEqual(['B501'])
})

import { confidences, languages, severities, traceSchema, verdicts } from '@gongkai/core'
import * as z from 'zod'

/** The version of the report's shape: it grows when something is taken away or changes its meaning. */
export const reportVersion = 1

const day = z.string().meta({ format: 'date' })
const count = z.int().min(0)

const placeSchema = z
  .strictObject({
    line: z.int().min(1).optional().describe('行，从 1 起 The line, from 1'),
    column: z.int().min(1).optional().describe('列，从 1 起，按 UTF-16 单元计 The column, from 1, in UTF-16 units'),
    pointer: z.string().describe('JSON 指针（RFC 6901），自文件起 JSON pointer (RFC 6901) from the whole file'),
  })
  .describe('所在位置 Where it stands')

/** A finding as it is reported. It holds no text of the record: dates, codes and counts alone. */
export const findingSchema = z
  .strictObject({
    rule: z
      .string()
      .describe('规则代号，如 cn/proactive-20wd；不合格式的为问题代码 Id of the rule, or code of the problem'),
    verdict: z.enum(verdicts).describe('结论 What became of the rule'),
    severity: z.enum(severities).optional().describe('轻重；没有可报的则无 Absent where there is nothing to report'),
    confidence: z.enum(confidences).describe('把握 How sure it is'),
    clause: z.string().optional().describe('条款代号，如 gipd-2019#26 Id of the clause'),
    citation: z.string().optional().describe('条款，如《条例》第二十六条 The clause as it is cited'),
    title: z.string().describe('规则名称 Title of the rule'),
    message: z.string().describe('一句话结论 One sentence'),
    explanation: z.array(z.string()).describe('逐句说明：依据、所缺、改法 Basis, what is missing, how to mend it'),
    mend: z.string().optional().describe('改法 How to mend it'),
    file: z.string().describe('文件 The file'),
    place: placeSchema,
    record: z.string().optional().describe('记录标识 Id of the record'),
    trace: traceSchema.optional().describe('推理过程（--trace）The reasoning (--trace)'),
  })
  .meta({ id: 'finding' })

/** Something that could not be read. */
export const unreadableSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).optional(),
    code: z.string().describe('问题代码 Code of the problem'),
    message: z.string(),
  })
  .meta({ id: 'unreadable' })

/** Exact counts, whatever was shown. */
export const totalsSchema = z
  .strictObject({
    files: count,
    records: count.describe('读到的记录 Records read'),
    judged: count.describe('已判断的记录 Records judged'),
    malformed: count.describe('不合格式、未能判断的记录 Records that are not of the form, and were not judged'),
    findings: z.record(z.enum(severities), count).describe('按轻重 By severity'),
    verdicts: z.record(z.enum(verdicts), count).describe('按结论，每条规则计一次 By verdict, once per rule and record'),
    rules: z.record(z.string(), count).describe('每条规则的问题数 Findings by rule'),
    failing: count.describe('达到门槛的问题 Findings at or above the threshold'),
    unreadable: count,
  })
  .meta({ id: 'totals' })

/** The JSON report of `gongkai check`. */
export const reportSchema = z
  .strictObject({
    version: z.literal(reportVersion),
    tool: z.strictObject({ name: z.literal('gongkai'), version: z.string() }),
    language: z.enum(languages),
    asOf: day.describe('判断之日 The day it is judged'),
    knownOn: day.describe('所知之日 The day of knowledge'),
    failOn: z.enum([...severities, 'never']),
    minConfidence: z.enum(confidences),
    findings: z.array(findingSchema),
    unreadable: z.array(unreadableSchema),
    notices: z.array(unreadableSchema).describe('虽已读取而应当知道的 Read, but to be known'),
    laws: z
      .array(
        z.strictObject({
          place: z.string().describe('记录的地区 The place of the records'),
          judgedAs: z.string().describe('适用规定的地区 The place whose law was applied'),
          records: count,
          hash: z.string().describe('所用规定的摘要 Digest of the law applied'),
        }),
      )
      .describe('用了哪些规定 Which law was applied'),
    totals: totalsSchema,
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  })
  .meta({
    title: 'gongkai check',
    description: 'gongkai check --format json 的输出 The output of gongkai check --format json',
  })

/** A finding as it is reported. */
export type ReportFinding = z.output<typeof findingSchema>

/** Something that could not be read. */
export type ReportRemark = z.output<typeof unreadableSchema>

/** Exact counts. */
export type ReportTotals = z.output<typeof totalsSchema>

/** The whole report. */
export type CheckReport = z.output<typeof reportSchema>

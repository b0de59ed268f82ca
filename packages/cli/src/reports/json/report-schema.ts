import { confidences, languages, severities, traceSchema, verdicts } from '@gongkai/core'
import * as z from 'zod'
import { reportSchemaVersion } from '../../check/check-report.ts'

const day = z.string().meta({ format: 'date' })
const count = z.int().min(0)

const placeSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).optional().describe('行，从 1 起 The line, from 1'),
    column: z.int().min(1).optional().describe('列，从 1 起，按 UTF-16 单元计 The column, from 1, in UTF-16 units'),
    sheet: z.string().optional().describe('工作表 The sheet'),
    table: z.int().min(1).optional().describe('文中第几个表格 The number of the table in the document'),
    cell: z.string().optional().describe('单元格，如 D17；整列为 D The cell, or the letters of a whole column'),
    title: z.string().optional().describe('列名 The title of the column'),
    page: z.int().min(1).optional().describe('页 The page'),
    pointer: z
      .string()
      .optional()
      .describe('JSON 指针（RFC 6901），自文件起 JSON pointer (RFC 6901) from the whole file'),
    item: z.string().optional().describe('只有名称的部分，如批注、属性 A part that has only a name'),
    hiddenBy: z.array(z.string()).optional().describe('为何打开文件看不见 Why nobody who opens the file sees it'),
  })
  .describe('所在位置 Where it stands')

const waivedSchema = z
  .strictObject({ reason: z.string(), basis: z.string(), until: day, by: placeSchema })
  .describe('有人负责的豁免 Somebody answers for it')

/** A finding as it is reported. It holds no text of the input: dates, codes and counts alone. */
export const findingSchema = z
  .strictObject({
    rule: z
      .string()
      .describe('规则代号，如 cn/proactive-20wd；不合格式的为问题代码 Id of the rule, or code of the problem'),
    verdict: z.enum(verdicts).describe('结论 What became of the rule'),
    severity: z.enum(severities).optional().describe('轻重；没有可报的则无 Absent where there is nothing to report'),
    confidence: z.enum(confidences).describe('把握 How sure it is'),
    fails: z.boolean().describe('是否使检查不通过 Whether it fails the run'),
    clause: z.string().optional().describe('条款代号，如 gipd-2019#26 Id of the clause'),
    citation: z.string().optional().describe('条款，如《条例》第二十六条 The clause as it is cited'),
    title: z.string().describe('规则名称 Title of the rule'),
    message: z.string().describe('一句话结论 One sentence'),
    messageKey: z.string().describe('句子的代号 The stable key of the sentence'),
    params: z.record(z.string(), z.unknown()).describe('句中的日期、代码和数目 Dates, codes and counts in it'),
    explanation: z.array(z.string()).describe('逐句说明：依据、所缺、改法 Basis, what is missing, how to mend it'),
    mend: z.string().optional().describe('改法 How to mend it'),
    fixable: z.literal(true).optional().describe('--fix 可以代为改正 --fix can mend it'),
    file: z.string().describe('文件 The file'),
    place: placeSchema,
    nearby: z
      .array(z.strictObject({ cell: z.string().optional(), title: z.string().optional(), shape: z.string() }))
      .describe('旁边内容的形状，不含内容 The shape of what stands beside it, without its content'),
    record: z.string().optional().describe('记录标识 Id of the record'),
    needs: z
      .array(z.strictObject({ need: z.string(), text: z.string() }))
      .describe('补上即可判定 What would settle it'),
    standIns: z.array(z.string()).describe('由其他字段代替的事实 Facts another field stood in for'),
    waived: waivedSchema.optional(),
    known: z.literal(true).optional().describe('基线中已有 It was there when the baseline was written'),
    trace: traceSchema.optional().describe('推理过程（--trace）The reasoning (--trace)'),
  })
  .meta({ id: 'finding' })

/** Something that could not be read, or should be known of what was. */
export const troubleSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).optional(),
    code: z.string().describe('问题代码 Code of the problem'),
    message: z.string(),
    place: placeSchema,
  })
  .meta({ id: 'trouble' })

const fileSchema = z
  .strictObject({
    file: z.string(),
    format: z.string().optional().describe('实际格式 The format it turned out to have'),
    state: z.enum(['read', 'partly', 'could-not-read']).describe('读了多少 How much was read'),
    troubles: count.describe('读取时的问题数 Troubles in reading it'),
    judged: count.describe('已判断的记录 Records judged'),
    findings: count.describe('问题数，豁免和已知的不计 Findings, waived and known ones left out'),
  })
  .meta({ id: 'file' })

const ruleTotalSchema = z
  .strictObject({
    rule: z.string(),
    verdict: z.enum(verdicts),
    severity: z.enum(severities),
    title: z.string(),
    citation: z.string().optional(),
    count,
    failing: count,
    waived: count,
    known: count,
    files: count.describe('涉及文件数 In how many files'),
    shown: count.describe('列出的数目 How many are listed'),
  })
  .meta({ id: 'ruleTotal' })

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
    byRule: z.array(ruleTotalSchema).describe('按规则和结论 By rule and verdict'),
    failing: count.describe('达到门槛的问题 Findings at or above the threshold'),
    waived: count.describe('已豁免的 Waived'),
    known: count.describe('基线中已有的 Known to the baseline'),
    notShown: count.describe('计入而未列出的 Counted but not listed'),
    unreadable: count.describe('读不了的 Things that could not be read'),
  })
  .meta({ id: 'totals' })

/** The JSON report of `gongkai check`. */
export const reportSchema = z
  .strictObject({
    version: z.literal(reportSchemaVersion),
    tool: z.strictObject({ name: z.literal('gongkai'), version: z.string() }),
    language: z.enum(languages),
    asOf: day.describe('判断之日 The day it is judged'),
    knownOn: day.describe('所知之日 The day of knowledge'),
    failOn: z.enum([...severities, 'never']),
    minConfidence: z.enum(confidences),
    files: z.array(fileSchema),
    findings: z.array(findingSchema),
    unreadable: z.array(troubleSchema).describe('读不了的，其内容未检查 Could not be read, and was not checked'),
    notices: z.array(troubleSchema).describe('虽已读取而应当知道的 Read, but to be known'),
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
    calendar: z.string().describe('所用日历的摘要 Digest of the calendar'),
    configuration: z.string().describe('所用配置的摘要 Digest of the configuration'),
    configFile: z.string().optional().describe('所用的配置文件 The file of the configuration'),
    totals: totalsSchema,
    stoppedEarly: z
      .strictObject({ why: z.literal('interrupted'), after: count, of: count })
      .optional()
      .describe('提前停止 It ended before its last file'),
    nothing: z
      .strictObject({ expected: z.boolean().describe('是否写明允许（--allow-empty） Whether that was allowed') })
      .optional()
      .describe('没有可检查的内容，不等于没有问题 There was nothing to check, which does not mean that all is well'),
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  })
  .meta({
    title: 'gongkai check',
    description: 'gongkai check --format json 的输出 The output of gongkai check --format json',
  })

/** A finding as it is written. */
export type JsonFinding = z.output<typeof findingSchema>

/** The whole report as it is written. */
export type JsonReport = z.output<typeof reportSchema>

import { civilDateSchema, confidences, disclosureProfiles, recordKinds, severities } from '@gongkai/core'
import * as z from 'zod'
import { mappingSchema } from '../mapping/mapping-schema.ts'
import { wordListSchema } from '../words/word-list-schema.ts'

const globs = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((given) => [given].flat())
const level = z.enum([...severities, 'off'])
const levels = z.record(z.string(), level).describe('规则的级别；off 不查，personal-data/* 指一类 Levels of rules')
const placeCode = z
  .union([z.string(), z.int().transform(String)])
  .pipe(z.string().regex(/^\d{6}$/))
  .describe('六位地区代码 A place code of six digits')
const profile = z
  .enum(Object.keys(disclosureProfiles))
  .describe('依法应当公开的事项的类型 What must be disclosed by law')
const kind = z.enum(Object.keys(recordKinds))
const file = z.string().min(1)
const statedValue = z.union([z.boolean(), z.int(), z.string(), z.array(z.string())])

/** The configuration of a folder, as it is written. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    place: placeCode.optional(),
    asOf: civilDateSchema.optional().describe('判断之日；默认今天 The day it is judged; today'),
    knownOn: civilDateSchema.optional().describe('所知之日；默认今天 The day of knowledge; today'),
    failOn: z.enum([...severities, 'never']).optional(),
    minConfidence: z.enum(confidences).optional(),
    allowEmpty: z.boolean().optional().describe('没有可检查的内容也算通过 Whether a run may have nothing to check'),
    include: globs.optional().describe('没有写明路径时检查什么 What is checked where no path is named'),
    exclude: globs.optional().describe('不检查什么 What is not checked'),
    levels: levels.optional(),
    profile: profile.optional(),
    overrides: z
      .array(
        z.strictObject({
          files: globs,
          levels: levels.optional(),
          profile: profile.optional(),
          place: placeCode.optional(),
        }),
      )
      .optional()
      .describe('只对某些文件 What holds for some files only'),
    sources: z
      .array(z.strictObject({ files: globs, sheet: z.string().optional(), mapping: z.union([file, mappingSchema]) }))
      .optional()
      .describe('表格、页面等怎样成为记录 How rows and pages become records'),
    complete: z
      .array(z.strictObject({ kind, from: civilDateSchema, to: civilDateSchema }))
      .optional()
      .describe('登记完整的时段 Registers somebody vouches are complete'),
    facts: z
      .array(z.strictObject({ of: globs.optional(), state: z.record(z.string(), statedValue) }))
      .optional()
      .describe('记录不能说明的事实；of 为记录、机关、网站的编号或地区代码，省去即全部 Facts the records cannot tell'),
    limits: z
      .record(z.string(), z.int().min(0))
      .optional()
      .describe('文件没有给出数字、由本单位规定的期限和比例 Figures of your own where a document gives none'),
    assertInForce: z.array(z.string()).optional().describe('确认施行的文件 Instruments known to be in force'),
    rules: z.string().optional().describe('本地规则的目录 A folder of rules of your own'),
    words: z
      .array(z.union([file, wordListSchema]))
      .optional()
      .describe('词表 Word lists'),
    waivers: file.optional().describe('集中的豁免文件 The central file of waivers'),
    baseline: file.optional().describe('基线文件 The baseline'),
    output: z.array(file).optional().describe('另写哪些报告，如 sarif=report.sarif Reports to write'),
    samples: z.int().min(1).optional().describe('每条规则每个文件最多保留几处 Findings kept of each rule and file'),
    cache: z.boolean().optional().describe('是否使用缓存 Whether a cache is used'),
  })
  .meta({ title: 'gongkai.config', description: 'gongkai check 的配置 The configuration of gongkai check' })

/** A configuration as it was read. */
export type Config = z.output<typeof configSchema>

/** A configuration as it is written. */
export type ConfigInput = z.input<typeof configSchema>

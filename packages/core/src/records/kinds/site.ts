import * as z from 'zod'
import { text } from '../../text/local-text.ts'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { platformFunctions, siteFunctions, siteIndicators } from '../../vocabularies/sites.ts'
import { day } from '../fields/dates.ts'
import { field, maybe } from '../fields/field.ts'
import { amount, count, line } from '../fields/leaves.ts'
import { periodSchema } from '../fields/register-shapes.ts'
import { defineKind, type RecordOfKind } from '../kind.ts'

const availabilitySchema = z.strictObject({
  period: maybe(periodSchema, '监测期间', 'Period', '监测的期间。', 'The days over which it was watched.'),
  visits: maybe(count, '访问次数', 'Visits', '监测访问的总次数。', 'How many visits were made.'),
  failures: maybe(count, '失败次数', 'Failures', '无法访问的次数。', 'How many of them failed.'),
})

const indicatorSchema = z.strictObject({
  indicator: field(codeSchema(siteIndicators), '指标', 'Indicator', '检查指标代码。', 'Code of the indicator.'),
  met: maybe(z.boolean(), '是否触及', 'Tripped', '是否触及该指标。', 'Whether the indicator was tripped.'),
  value: maybe(amount, '数值', 'Value', '该指标的测得值。', 'What was measured.'),
  on: maybe(day, '检查日期', 'On', '检查的日期。', 'The day of the check.'),
})

/** A government site. */
export const siteKind = defineKind({
  code: 'site',
  label: text('政府网站', 'Site'),
  description: text(
    '政府网站名录及其功能、监测情况。',
    'A government site with its functions and what was measured of it.',
  ),
  clauses: ['shangluo-opinion-2014#二.2', 'gipd-2019#24'],
  slug: ['siteCode'],
  fields: {
    siteCode: maybe(line, '网站标识码', 'Site code', '网站标识码(SiteIDCode)。', 'The site’s SiteIDCode.'),
    functions: maybe(
      z.array(codeSchema(siteFunctions)),
      '网站功能',
      'Functions',
      '已具备的功能：信息公开、在线服务、政民互动；列出即为具备，未列出即为缺少。',
      'Functions it has: disclosure, service, interaction; what is not in the list is missing.',
    ),
    platformFunctions: maybe(
      z.array(codeSchema(platformFunctions)),
      '公开平台功能',
      'Functions of the disclosure platform',
      '政府信息公开平台已具备的功能：检索、查阅、下载；列出即为具备，未列出即为缺少。',
      'What its disclosure platform offers: search, view, download; what is not in the list is missing.',
    ),
    openedOn: maybe(day, '开通日期', 'Opened', '网站开通的日期。', 'The day it opened.'),
    closedOn: maybe(day, '关停日期', 'Closed', '网站关停的日期。', 'The day it closed.'),
    closingNoticeOn: maybe(
      day,
      '关停公告日期',
      'Closing announced',
      '发布关停、迁移公告的日期。',
      'The day its closing was announced.',
    ),
    homeChangedOn: maybe(
      day,
      '首页更新日期',
      'Home page changed',
      '首页最近一次更新的日期。',
      'The day its home page last changed.',
    ),
    availability: maybe(
      availabilitySchema,
      '可访问情况',
      'Availability',
      '可访问情况的监测数据。',
      'How well it could be reached.',
    ),
    indicators: maybe(
      z.array(indicatorSchema),
      '检查指标',
      'Indicators',
      '检查指标的结果。',
      'What the indicators came to.',
    ),
    score: maybe(amount, '检查得分', 'Score', '按检查指标所得的分数，满分100分。', 'What it scored, out of 100.'),
  },
})

/** A published site. */
export type SiteRecord = RecordOfKind<typeof siteKind>

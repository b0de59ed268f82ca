import { isCivilDate, isMoment, isRecordId, recordKinds, text, vocabulary } from '@gongkai/core'
import * as z from 'zod'
import { checkedByStore } from '../http/check-query.ts'
import { unknownPlace } from '../http/known-place.ts'
import { oneOf, parameter, wholeNumber } from '../http/parameter.ts'

/** A place with everything below it. */
export const placeParameter = checkedByStore(
  parameter(z.string().regex(/^\d{6}$/), {
    description: text(
      '地区代码（GB/T 2260，六位），含其下级；100000 为全国。',
      'Place code (GB/T 2260, six digits), with everything below it; 100000 is the nation.',
    ),
    expected: text('六位地区代码', 'a place code of six digits'),
    example: '611000',
  }),
  unknownPlace,
)

/** The place of the organ that has to act. */
export const organPlaceParameter = parameter(z.string().regex(/^\d{6}$/), {
  description: text(
    '办理机关所在地区的代码，决定适用的规定和放假安排；默认为全国。',
    'Code of the place of the organ that has to act, which settles the law and the calendar; the nation where absent.',
  ),
  expected: text('六位地区代码', 'a place code of six digits'),
  example: '611000',
})

/** A kind of record. */
export const kindParameter = parameter(
  z.string().refine((value) => Object.hasOwn(recordKinds, value)),
  {
    description: text('记录类型。', 'Kind of record.'),
    expected: text(
      `记录类型之一：${Object.keys(recordKinds).join('、')}`,
      `a kind of record: ${Object.keys(recordKinds).join(', ')}`,
    ),
    example: 'document',
  },
  { enum: Object.keys(recordKinds) },
)

/** A key area. */
export const keyAreaParameter = oneCode('key-areas', '重点领域代码。', 'Code of a key area.')

/** A theme. */
export const themeParameter = oneCode('themes', '主题分类代码。', 'Code of a theme.')

function oneCode(name: 'key-areas' | 'themes', zh: string, en: string) {
  const codes: readonly string[] = vocabulary(name).codes
  return parameter(
    z.string().refine((value) => codes.includes(value)),
    {
      description: text(`${zh}见 /v1/vocabularies/${name}。`, `${en} See /v1/vocabularies/${name}.`),
      expected: text(`词表 ${name} 中的代码`, `a code of the vocabulary ${name}`),
      ...(codes[0] === undefined ? {} : { example: codes[0] }),
    },
    { 'x-vocabulary': name },
  )
}

/** The disclosure attribute; only what may be published can be asked for. */
export const attributeParameter = oneOf(['proactive', 'on-request'], {
  description: text(
    '公开属性：主动公开；或者依申请公开后转为主动公开的（on-request）。',
    'Disclosure attribute: proactive; or on-request, for what was released on request and converted since.',
  ),
})

/** The id of a record. */
export const idParameter = parameter(z.string().refine(isRecordId), {
  description: text('记录编号。', 'Id of the record.'),
  expected: text('记录编号，例如 611000.mail-7', 'the id of a record, such as 611000.mail-7'),
  example: '611000.mail-7',
})

/** A body that issued records. */
export const issuerParameter = parameter(z.string().refine(isRecordId), {
  description: text('发文机关的记录编号。', 'Id of the record of the issuing body.'),
  expected: text('机关的记录编号', 'the id of the record of a body'),
})

/** A number that documents bear. */
export function numberParameter(zh: string, en: string, example: string) {
  return parameter(z.string().trim().min(1).max(100), {
    description: text(
      `${zh}；全角半角、空格和括号形状不影响查找。`,
      `${en}; width, spaces and the shape of brackets do not matter.`,
    ),
    expected: text('1 至 100 个字符', '1 to 100 characters'),
    example,
  })
}

/** A day. */
export function dayParameter(zh: string, en: string, example = '2026-01-05') {
  return parameter(
    z.string().refine(isCivilDate),
    {
      description: text(zh, en),
      expected: text('真实存在的日期，写作 YYYY-MM-DD', 'a real date written YYYY-MM-DD'),
      example,
      dated: true,
    },
    { format: 'date' },
  )
}

/** A day, or an instant with its zone. */
export function momentParameter(zh: string, en: string, example: string) {
  return parameter(z.string().refine(isMoment), {
    description: text(zh, en),
    expected: text(
      '日期 YYYY-MM-DD，或带时区的时刻（加号写作 %2B）',
      'a date YYYY-MM-DD, or an instant with its zone (a plus sign written %2B)',
    ),
    example,
    dated: true,
  })
}

/** The day of knowledge. */
export const knownOnParameter = dayParameter(
  '以哪一天已知的放假通知和法律文件为准；默认为今天。',
  'The day whose knowledge counts: notices and law published later are left out; today where absent.',
)

/** Whether the count is listed day by day. */
export function traceParameter(otherwise: 'true' | 'false') {
  return oneOf(
    ['true', 'false'],
    { description: text('是否逐日列出计算过程。', 'Whether the count is listed day by day.') },
    otherwise,
  )
}

/** How many items a page holds. */
export function limitParameter(most: number, otherwise: number) {
  return wholeNumber(
    1,
    most,
    { description: text(`每页条数，默认 ${otherwise}。`, `Items on a page; ${otherwise} where absent.`) },
    otherwise,
  )
}

/** Where to go on. */
export function cursorParameter(zh: string, en: string) {
  return parameter(z.string().min(1).max(1000), {
    description: text(zh, en),
    expected: text('本节点给出的游标', 'a cursor that this node gave out'),
  })
}

import * as z from 'zod'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { disclosureAttributes } from '../../vocabularies/disclosure-attributes.ts'
import { day } from '../fields/dates.ts'
import { maybe } from '../fields/field.ts'
import { prose } from '../fields/leaves.ts'
import { judgementSchema } from '../fields/shapes.ts'

/** Whether and how it may be had. */
export const disclosureFields = {
  attribute: maybe(
    codeSchema(disclosureAttributes),
    '公开属性',
    'Disclosure attribute',
    '主动公开、依申请公开或者不予公开。',
    'Published proactively, released on request, or not disclosed.',
  ),
  attributeReason: maybe(
    prose,
    '不公开理由',
    'Reason',
    '不予公开、依申请公开的理由。',
    'Why it is not published proactively.',
  ),
  convertedFrom: maybe(
    z.literal('on-request'),
    '转化前属性',
    'Converted from',
    '由依申请公开转为主动公开的，注明原属性。',
    'Set where it was released on request first and is now published.',
  ),
  convertedOn: maybe(day, '转为主动公开日期', 'Converted on', '转为主动公开的日期。', 'The day it became proactive.'),
  judgements: maybe(
    z.array(judgementSchema),
    '认定记录',
    'Judgements',
    '由机关认定的字段，由谁、何时、为何认定。',
    'By whom, when and why the fields that an organ decides were decided.',
  ),
}

import { civilDate } from '../../../../civil/index.ts'
import type { Condition } from '../../../../rules/condition.ts'
import type { Exception, Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { otherPeriods } from './special-periods.ts'

/** What was formed before the Regulations of 2007 applied had no such period. */
const regulationsBegan = civilDate('2008-05-01')
const to = 'record.publishedOn'
const changed: Condition<CnFact> = { stated: 'record.changedOn' }
const published: Condition<CnFact> = { stated: to }
const changedBefore: Condition<CnFact> = { ordered: ['record.changedOn', to] }

/**
 * The first form was out in time. Where the one day of publication on record is that of a later change, it does not
 * tell when the first form went out: somebody has to say.
 */
const formedInTime: Condition<CnFact> = {
  any: [
    { on: 'record.formedOn', before: regulationsBegan },
    { within: 'proactive', from: 'record.formedOn', to },
    { all: [changed, published, changedBefore, { is: 'record.firstFormInTime' }] },
  ],
}

/** So was the change, if any. What was changed after the publication went out on a day that is not on record. */
const changedInTime: Condition<CnFact> = {
  any: [
    { not: changed },
    { all: [changedBefore, { within: 'proactive', from: 'record.changedOn', to }] },
    { all: [published, { not: changedBefore }, { is: 'record.changeInTime' }] },
  ],
}

/** Formation and change are two questions, and one day of publication may answer only one of them. */
const inTime: Condition<CnFact> = { all: [formedInTime, changedInTime] }

/**
 * What was to be had on request and became proactive is not late by the day it was formed. Article 44 asks for it
 * without delay once it is found within the scope, and sets no number of days.
 */
const converted: Exception<CnFact> = {
  clause: { instrument: 'gipd-2019', article: 44 },
  when: { any: [{ declared: 'record.convertedFrom', of: ['on-request'] }, { stated: 'record.convertedOn' }] },
  note: text('由依申请公开转为主动公开', 'it was to be had on request and became proactive'),
}

/**
 * 《条例》第二十六条: proactive information is out within 20 working days of being formed or changed. Where a law or
 * regulation sets its own period, that takes its place.
 */
export const proactive20wd: Rule<CnFact> = {
  id: 'cn/proactive-20wd',
  over: 'record',
  kinds: ['document', 'interpretation', 'data-resource'],
  datedBy: 'record.currentSince',
  title: text('主动公开信息二十个工作日内公开', 'Proactive information within 20 working days'),
  asks: text(
    '属于主动公开范围的政府信息，自形成或者变更之日起20个工作日内公开。',
    'Information within the scope of proactive disclosure is disclosed within 20 working days of being formed or changed.',
  ),
  mend: text(
    '立即公开，并核对成文日期与发布日期；法律、法规另有期限的，在“特别事项”中注明。',
    'Disclose it now and check both dates; where another law sets its own period, say so in the field of special matters.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 18 },
      modality: 'must',
      anchors: ['20个工作日'],
      confidence: 'E',
      when: { code: 'record.attribute', of: ['proactive'] },
      require: inTime,
      exceptions: [converted, ...otherPeriods('record.currentSince')],
    },
    {
      clause: { instrument: 'gipd-2019', article: 26 },
      modality: 'must',
      anchors: ['20个工作日'],
      confidence: 'T',
      when: { code: 'record.attribute', of: ['proactive'] },
      require: inTime,
      exceptions: [converted, ...otherPeriods('record.currentSince')],
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { attribute: 'proactive', formedOn: '2026-03-02', publishedOn: '2026-03-30' }),
      asOf: '2026-06-01',
      note: text('第20个工作日公开', 'disclosed on working day 20'),
    },
    breached: {
      subject: sampleRecord('document', { attribute: 'proactive', formedOn: '2026-03-02', publishedOn: '2026-03-31' }),
      asOf: '2026-06-01',
      note: text('第21个工作日公开', 'disclosed on working day 21'),
    },
    undetermined: {
      subject: sampleRecord('document', { attribute: 'proactive', formedOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text(
        '未记录发布日期，也无人确认登记完整',
        'no date of publication, and nobody vouches that the register is complete',
      ),
    },
  },
}

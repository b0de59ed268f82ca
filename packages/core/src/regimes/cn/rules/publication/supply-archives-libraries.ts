import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { samplePeriod } from '../../../sample-period.ts'
import { guideFacts } from '../../facts/guide.ts'
import type { CnFact } from '../../facts/index.ts'

const ofGovernments: Condition<CnFact> = { code: 'body.type', of: ['government'] }

/** A made-up county government over 2025, and where its unit says that the public may read. */
function government(complete: readonly string[], ...types: readonly string[]) {
  const readingPlaces = types.map((type) => ({ type }))
  return samplePeriod(guideFacts, {
    from: '2025-01-01',
    to: '2025-12-31',
    about: { bodyType: 'government', level: 'county' },
    complete,
    records: [{ kind: 'work-unit', from: '2019-05-15', body: { body: '100000.example-body' }, readingPlaces }],
  })
}

/** 《条例》第二十五条第一款: governments have places for reading. What was handed over to them shows in no record. */
export const supplyArchivesLibraries: Rule<CnFact> = {
  id: 'cn/supply-archives-libraries',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('设置政府信息查阅场所', 'Places where the public may read what is disclosed'),
  asks: text(
    '各级政府在国家档案馆、公共图书馆、政务服务场所设置政府信息查阅场所。',
    'Governments have places for reading in the state archives, public libraries and service halls.',
  ),
  mend: text(
    '设置缺少的查阅场所，并写入公开指南。',
    'Set up the place that is missing, and name it in the guide to disclosure.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 16 },
      modality: 'must',
      anchors: ['国家档案馆', '公共图书馆'],
      confidence: 'M',
      when: ofGovernments,
      require: { every: 'guide.readingPlaces', of: ['archives', 'library'] },
    },
    {
      clause: { instrument: 'gipd-2019', article: 25, paragraph: 1 },
      modality: 'must',
      anchors: ['国家档案馆', '公共图书馆', '政务服务场所', '查阅场所'],
      confidence: 'T',
      when: ofGovernments,
      require: { every: 'guide.readingPlaces', of: ['archives', 'library', 'service-hall'] },
    },
  ],
  examples: {
    met: {
      subject: government([], 'archives', 'library', 'service-hall'),
      asOf: '2026-01-15',
      note: text('三处都有', 'there is one in each'),
    },
    breached: {
      subject: government(['work-unit'], 'archives', 'library', 'other'),
      asOf: '2026-01-15',
      note: text('登记完整，政务服务场所没有', 'the register is complete; there is none in a service hall'),
    },
    undetermined: {
      subject: government([], 'archives', 'library'),
      asOf: '2026-01-15',
      note: text('记录两处，无人确认登记完整', 'two on record, and nobody vouches for the register'),
    },
  },
}

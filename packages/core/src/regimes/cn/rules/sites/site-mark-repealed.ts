import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { samplePeriod } from '../../../sample-period.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteFacts } from '../../facts/sites.ts'

const repealing = {
  kind: 'document',
  publishedOn: '2025-05-12',
  relations: [{ type: 'repeals', target: '100000.old-document' }],
  validity: { state: 'valid' },
} as const
const old = { kind: 'document', id: '100000.old-document', publishedOn: '2016-05-12' } as const

function documents(records: Parameters<typeof samplePeriod>[1]['records']) {
  return samplePeriod(siteFacts, {
    from: '2025-01-01',
    to: '2025-12-31',
    complete: ['document'],
    ...(records && { records }),
  })
}

/** 《政府网站发展指引》: a document that was repealed or amended is marked so where it stands. */
export const siteMarkRepealed: Rule<CnFact> = {
  id: 'cn/site-mark-repealed',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('失效、废止、修改的文件在原处标注', 'What was repealed or amended is marked so'),
  asks: text(
    '已发布的文件被修改、废止或者失效的，及时公开相关情况，并在原文件上标注。',
    'Where a published document is amended, repealed or lapses, that is published and the original is marked.',
  ),
  mend: text(
    '在原文件上标注效力状态，注明替代文件。',
    'Mark the original with its state, and name what took its place.',
  ),
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      modality: 'should',
      anchors: ['失效', '废止', '标注'],
      confidence: 'E',
      when: always,
      require: { covers: ['documents.marked', 'documents.ended'] },
    },
  ],
  examples: {
    met: {
      subject: documents([repealing, { ...old, validity: { state: 'repealed' } }]),
      asOf: '2026-01-15',
      note: text('原文件已标注废止', 'the original is marked repealed'),
    },
    breached: {
      subject: documents([repealing, { ...old, validity: { state: 'valid' } }]),
      asOf: '2026-01-15',
      note: text('原文件仍标注有效', 'the original is still marked valid'),
    },
    undetermined: {
      subject: documents([repealing, old]),
      asOf: '2026-01-15',
      note: text('未记录原文件的效力状态', 'the state of the original was not recorded'),
    },
  },
}

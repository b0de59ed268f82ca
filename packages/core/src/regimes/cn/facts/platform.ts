import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { columnTypes } from '../../../vocabularies/sites.ts'

/** Facts of the disclosure platform of a site. */
export const platformFacts = {
  'site.columnTypes': {
    type: 'codes',
    over: ['site'],
    ask: text('网站设有哪些类别的栏目', 'What kinds of column the site has'),
    read: { from: 'records', kind: 'column', whose: 'site', by: 'codes', field: 'columnType' },
    ...coded(columnTypes),
    clause: { instrument: 'platform-2019', section: '二' },
  },
} as const satisfies Readonly<Record<string, Fact>>

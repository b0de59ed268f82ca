import { rowProblem } from '../mapping/row-problems.ts'
import type { Api, Store } from '../node/load-api.ts'
import type { Outcome, Sink } from './outcome.ts'

/** The name by which the audit knows an import. */
export const importer = 'import'

/** What publishes records: each batch by itself, or as a part of one filling. */
type Put = Parameters<Parameters<Api['fillEmpty']>[2]>[0]

/**
 * Publishes records in the node's store, a batch in one transaction. What was withdrawn stays withdrawn: an old file
 * must not bring back what was taken down.
 * @param restore whether withdrawn records are brought back
 */
export function storeSink(api: Api, store: Store, restore: boolean): Sink {
  return publishingSink(async (records, options) => await api.publish(store, records, importer, options), restore)
}

/** The same by what is given to publish with. */
export function publishingSink(put: Put, restore: boolean): Sink {
  return {
    put: async (records) => (await put(records, { restore })).map(outcomeOf),
    finish: async () => {},
    abandon: async () => {},
  }
}

function outcomeOf(published: Awaited<ReturnType<Api['publish']>>[number]): Outcome {
  switch (published.outcome) {
    case 'created':
      return { outcome: 'new' }
    case 'changed':
    case 'restored':
    case 'unchanged':
      return { outcome: published.outcome }
    case 'refused': {
      const { code, message } = published.problem
      if (code === 'withdrawn-before')
        return { outcome: 'refused', problems: [rowProblem('import/withdrawn', {}, { pointer: '/id' })] }
      return { outcome: 'refused', problems: [{ code, message }] }
    }
  }
}

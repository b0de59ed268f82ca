import { rowProblem } from '../mapping/row-problems.ts'
import type { Api, Store } from '../node/load-api.ts'
import type { Outcome, Sink } from './outcome.ts'

/** The name by which the audit knows an import. */
const by = 'import'

/**
 * Publishes records in the node's store, a batch in one transaction. What was withdrawn stays withdrawn: an old file
 * must not bring back what was taken down.
 * @param restore whether withdrawn records are brought back
 */
export function storeSink(api: Api, store: Store, restore: boolean): Sink {
  return {
    put: async (records) => (await api.publish(store, records, by, { restore })).map(outcomeOf),
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

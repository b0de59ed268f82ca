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
    put: async (records) => {
      const buried = restore
        ? new Set<string>()
        : await withdrawnAmong(
            store,
            records.map(({ id }) => id),
          )
      const published = await api.publish(
        store,
        records.filter(({ id }) => !buried.has(id)),
        by,
      )
      const outcomes = published.values()
      return records.map(({ id }): Outcome => {
        if (buried.has(id))
          return { outcome: 'refused', problems: [rowProblem('import/withdrawn', {}, { pointer: '/id' })] }
        const { value } = outcomes.next()
        if (value === undefined) throw new Error('publish gives one outcome for each record')
        return outcomeOf(value)
      })
    },
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
      return { outcome: 'refused', problems: [{ code, message }] }
    }
  }
}

async function withdrawnAmong(store: Store, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await store.db
    .selectFrom('records')
    .select('id')
    .where('state', '=', 'withdrawn')
    .where('id', 'in', [...ids])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

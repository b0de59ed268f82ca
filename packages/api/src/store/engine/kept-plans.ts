import { hash } from 'node:crypto'
import {
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type RawBuilder,
  sql,
} from 'kysely'
import type pg from 'pg'

const mark = '/* kept plan */ '

/**
 * Has the plan of a SELECT kept in each connection. For statements whose plan does not hang on their values: an index
 * gives the order and the bounds, whatever they are. Working out the plan of a page takes PostgreSQL about as long as
 * reading the page.
 */
export function withKeptPlan<R>(select: RawBuilder<R>): RawBuilder<R> {
  return sql<R>`${sql.raw(mark)}${select}`
}

/** The pool, with the statements of {@link withKeptPlan} prepared once in each connection. */
export function withKeptPlans(pool: pg.Pool): PostgresPool {
  const keepers = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const keeping = keepers.get(client) ?? keepingPlans(client)
      keepers.set(client, keeping)
      return keeping
    },
  }
}

function keepingPlans(client: pg.PoolClient): PostgresPoolClient {
  const plain: PostgresPoolClient = client
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(asked: string | PostgresCursor<R>, values: readonly unknown[] = []) {
    if (typeof asked !== 'string') return plain.query(asked)
    return asked.startsWith(mark) ? selected<R>(client, asked, values) : plain.query<R>(asked, values)
  }
  return { query, release: (destroy) => client.release(destroy) }
}

async function selected<R>(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<R>> {
  const { rows, rowCount } = await client.query({ ...preparedOf(text), values: [...values] })
  return { command: 'SELECT', rowCount: rowCount ?? 0, rows }
}

interface Prepared {
  readonly name: string
  readonly text: string
}

const known = new Map<string, Prepared>()

/** The same text has the same name in every connection; another text, another. There are few: they hold no values. */
function preparedOf(statement: string): Prepared {
  const prepared = known.get(statement) ?? preparing(statement)
  known.set(statement, prepared)
  return prepared
}

/**
 * Each value is put out of the planner's sight. With the values in sight a plan looks cheaper to it than the one it could
 * keep, for it knows how many rows to expect, and it would plan anew each time to come to the same plan.
 */
function preparing(statement: string): Prepared {
  const text = statement.replaceAll(/\$\d+(?:::\w+)?/g, (value) => `(SELECT ${value})`)
  return { name: `gongkai-${hash('sha256', text).slice(0, 32)}`, text }
}

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

/**
 * The pool, with the statements of {@link withKeptPlan} prepared once in each connection. Behind a pooler that gives every
 * transaction another connection, and does not carry prepared statements along, nothing is kept from then on.
 */
export function withKeptPlans(pool: pg.Pool): PostgresPool {
  const keepers = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const plans = { lost: false }
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const keeping = keepers.get(client) ?? keepingPlans(client, plans)
      keepers.set(client, keeping)
      return keeping
    },
  }
}

/** Whether a prepared statement was not where it had been left. */
interface Plans {
  lost: boolean
}

function keepingPlans(client: pg.PoolClient, plans: Plans): PostgresPoolClient {
  const plain: PostgresPoolClient = client
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(asked: string | PostgresCursor<R>, values: readonly unknown[] = []) {
    if (typeof asked !== 'string') return plain.query(asked)
    return asked.startsWith(mark) ? selected<R>(client, plans, asked, values) : plain.query<R>(asked, values)
  }
  return { query, release: (destroy) => client.release(destroy) }
}

async function selected<R>(
  client: pg.PoolClient,
  plans: Plans,
  statement: string,
  given: readonly unknown[],
): Promise<PostgresQueryResult<R>> {
  const { name, text } = preparedOf(statement)
  const values = [...given]
  const ask = async () => {
    if (plans.lost) return await client.query({ text, values })
    try {
      return await client.query({ name, text, values })
    } catch (error) {
      if (!isLost(error)) throw error
      plans.lost = true
      return await client.query({ text, values })
    }
  }
  const { rows, rowCount } = await ask()
  return { command: 'SELECT', rowCount: rowCount ?? 0, rows }
}

/** PostgreSQL's codes for a prepared statement that is there already, and for one that is not there. */
const lostCodes: ReadonlySet<unknown> = new Set(['42P05', '26000'])

function isLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && lostCodes.has(error.code)
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

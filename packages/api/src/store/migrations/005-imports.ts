import type { Migration } from '../migrate.ts'

/**
 * How far each import has come, and what it answered. The answer of a batch is written in the transaction that publishes
 * it, so that an import that broke off goes on exactly behind what was acknowledged.
 */
export const imports: Migration = {
  number: 5,
  name: 'imports',
  statements: [
    `CREATE TABLE imports (
      token text COLLATE "C" NOT NULL REFERENCES tokens (id),
      key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
      started_at timestamptz NOT NULL,
      lines int NOT NULL CHECK (lines >= 0),
      digest text COLLATE "C" NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
      finished boolean NOT NULL,
      PRIMARY KEY (token, key)
    )`,
    `CREATE INDEX imports_by_start ON imports (started_at)`,
    `CREATE TABLE import_answers (
      token text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      line int NOT NULL,
      answers text NOT NULL,
      PRIMARY KEY (token, key, line),
      FOREIGN KEY (token, key) REFERENCES imports (token, key) ON DELETE CASCADE
    )`,
  ],
}

import type { Migration } from '../migrate.ts'

/**
 * What the rules that set a term said of the current revision of a record, kept so that statistics need not judge it
 * again. It holds no content, and can be deleted at any time.
 */
export const verdicts: Migration = {
  number: 4,
  name: 'verdicts',
  statements: [
    `CREATE TABLE verdicts (
      id text COLLATE "C" PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
      revision int NOT NULL,
      law text COLLATE "C" NOT NULL,
      calendar text COLLATE "C" NOT NULL,
      as_of date NOT NULL,
      settled boolean NOT NULL,
      late boolean NOT NULL,
      undetermined boolean NOT NULL
    )`,
  ],
}

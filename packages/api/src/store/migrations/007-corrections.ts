import type { Migration } from '../migrate.ts'

/**
 * What readers reported as wrong, and what its publisher answered. The words of a report are kept while they are of use
 * and published nowhere; a withdrawal takes them away with the record, for they may repeat what it said.
 */
export const corrections: Migration = {
  number: 7,
  name: 'corrections',
  statements: [
    `CREATE TABLE corrections (
      id text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
      record text COLLATE "C" NOT NULL REFERENCES records (id) ON DELETE CASCADE,
      revision int NOT NULL CHECK (revision > 0),
      kind text COLLATE "C" NOT NULL,
      pointer text,
      message text,
      received_at timestamptz NOT NULL,
      outcome text COLLATE "C" CHECK (outcome IN ('accepted', 'refused')),
      answered_at timestamptz,
      answered_by text,
      mended_by int CHECK (mended_by > 0),
      reason text,
      basis text,
      CONSTRAINT correction_answer CHECK (
        CASE WHEN outcome IS NULL THEN num_nonnulls(answered_at, answered_by, mended_by, reason, basis) = 0
             WHEN outcome = 'accepted' THEN num_nonnulls(answered_at, answered_by, mended_by) = 3
               AND num_nonnulls(reason, basis) = 0
             ELSE num_nonnulls(answered_at, answered_by, reason, basis) = 4 AND mended_by IS NULL END
      )
    )`,
    `CREATE TABLE correction_changes (
      single boolean PRIMARY KEY DEFAULT true CHECK (single),
      number bigint NOT NULL
    )`,
    `INSERT INTO correction_changes (number) VALUES (0)`,
    `CREATE INDEX corrections_of_record ON corrections (record, received_at)`,
    `CREATE INDEX corrections_open ON corrections (received_at, id) WHERE outcome IS NULL`,
  ],
}

import type { Migration } from '../migrate.ts'

const digest = `'^[0-9a-f]{64}$'`

/**
 * Files by their digest, in pieces, and which live records refer to them. They lie in the database and not beside it,
 * so that a withdrawal deletes them in its own transaction and every process serves the same.
 */
export const attachments: Migration = {
  number: 6,
  name: 'attachments',
  statements: [
    `CREATE TABLE attachments (
      sha256 text COLLATE "C" PRIMARY KEY CHECK (sha256 ~ ${digest}),
      bytes bigint NOT NULL CHECK (bytes >= 0),
      received_at timestamptz NOT NULL,
      by text NOT NULL
    )`,
    `CREATE TABLE attachment_pieces (
      sha256 text COLLATE "C" NOT NULL REFERENCES attachments (sha256) ON DELETE CASCADE,
      number int NOT NULL CHECK (number >= 0),
      bytes bytea NOT NULL,
      PRIMARY KEY (sha256, number)
    )`,
    `CREATE TABLE attachment_uses (
      id text COLLATE "C" NOT NULL REFERENCES records (id) ON DELETE CASCADE,
      sha256 text COLLATE "C" NOT NULL CHECK (sha256 ~ ${digest}),
      name text NOT NULL,
      PRIMARY KEY (id, sha256)
    )`,
    `CREATE INDEX attachment_uses_of_file ON attachment_uses (sha256, id)`,
    `INSERT INTO attachment_uses (id, sha256, name)
      SELECT DISTINCT ON (records.id, one ->> 'sha256') records.id, one ->> 'sha256', one ->> 'name'
      FROM records, jsonb_array_elements(body::jsonb -> 'attachments') AS one
      WHERE state = 'live' AND body::jsonb ? 'attachments'`,
  ],
}

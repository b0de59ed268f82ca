import type { Migration } from '../migrate.ts'

const id = `'^[0-9]{6}\\.[a-z0-9-]{1,64}$'`
const digest = `'^[0-9a-f]{64}$'`

/**
 * Revisions, the current state, tombstones, erasures and epochs. The database holds the contracts again: only
 * lawful records (decision 3), well-formed ids and digests, a digest that is that of the bytes, a tombstone
 * without content. Each check on a column that may be null says IS TRUE, for a check that comes out null passes.
 */
export const records: Migration = {
  number: 1,
  name: 'records',
  statements: [
    `CREATE TABLE epochs (
      number int PRIMARY KEY,
      epoch text COLLATE "C" NOT NULL UNIQUE,
      started_at timestamptz NOT NULL,
      reason text NOT NULL
    )`,
    `CREATE TABLE revisions (
      seq bigint PRIMARY KEY,
      epoch text COLLATE "C" NOT NULL REFERENCES epochs (epoch),
      id text COLLATE "C" NOT NULL CHECK (id ~ ${id}),
      revision int NOT NULL CHECK (revision > 0),
      op text COLLATE "C" NOT NULL CHECK (op IN ('put', 'withdraw', 'erase')),
      kind text COLLATE "C" NOT NULL,
      place text COLLATE "C" NOT NULL,
      place_before text COLLATE "C",
      digest text COLLATE "C" CHECK (digest ~ ${digest}),
      content text,
      gone text COLLATE "C" CHECK (gone IN ('withdrawn', 'erased')),
      at timestamptz NOT NULL,
      by text NOT NULL,
      CONSTRAINT revision_content CHECK (
        CASE WHEN op = 'put' AND gone IS NULL THEN num_nonnulls(content, digest) = 2
             WHEN op = 'put' THEN num_nonnulls(content, digest) = 0
             ELSE num_nonnulls(content, digest, gone) = 0 END
      )
    )`,
    `CREATE UNIQUE INDEX revisions_of_record ON revisions (id, revision) WHERE op <> 'erase'`,
    `CREATE INDEX revisions_by_place ON revisions (place, seq)`,
    `CREATE INDEX revisions_by_place_left ON revisions (place_before, seq) WHERE place_before IS NOT NULL`,
    `CREATE TABLE records (
      id text COLLATE "C" PRIMARY KEY CHECK (id ~ ${id}),
      state text COLLATE "C" NOT NULL CHECK (state IN ('live', 'withdrawn')),
      kind text COLLATE "C" NOT NULL,
      place text COLLATE "C" NOT NULL,
      issuer text COLLATE "C",
      issuer_name text,
      attribute text COLLATE "C",
      converted_from text COLLATE "C",
      converted_on date,
      formed_on date,
      published_on date,
      effective_on date,
      doc_number text COLLATE "C",
      index_number text COLLATE "C",
      key_areas text[],
      themes text[],
      sample boolean NOT NULL,
      revision int NOT NULL CHECK (revision > 0),
      digest text COLLATE "C" CHECK (digest ~ ${digest}),
      first_seq bigint NOT NULL CHECK (first_seq > 0),
      last_seq bigint NOT NULL UNIQUE,
      changed_at timestamptz NOT NULL,
      body text,
      search_text text,
      search tsvector,
      published_sort date NOT NULL GENERATED ALWAYS AS (coalesce(published_on, '-infinity'::date)) STORED,
      formed_sort date NOT NULL GENERATED ALWAYS AS (coalesce(formed_on, '-infinity'::date)) STORED,
      CONSTRAINT record_order CHECK (last_seq >= first_seq),
      CONSTRAINT live_record_is_whole CHECK (state <> 'live' OR num_nonnulls(body, digest, search_text) = 3),
      CONSTRAINT live_record_is_lawful CHECK (
        state <> 'live'
        OR (attribute = 'proactive') IS TRUE
        OR (attribute = 'on-request' AND converted_from = 'on-request' AND converted_on IS NOT NULL) IS TRUE
      ),
      CONSTRAINT digest_is_of_body CHECK (digest = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
      CONSTRAINT withdrawn_record_is_empty CHECK (
        state <> 'withdrawn'
        OR num_nonnulls(
          issuer_name, attribute, converted_from, converted_on, formed_on, published_on, effective_on,
          doc_number, index_number, key_areas, themes, digest, body, search_text, search
        ) = 0
      )
    )`,
    `CREATE INDEX records_by_publication ON records (published_sort, id) WHERE state = 'live'`,
    `CREATE INDEX records_by_formation ON records (formed_sort, id) WHERE state = 'live'`,
    `CREATE INDEX records_by_place ON records (place, published_sort, id) WHERE state = 'live'`,
    `CREATE INDEX records_by_kind ON records (kind, published_sort, id) WHERE state = 'live'`,
    `CREATE INDEX records_by_issuer ON records (issuer, published_sort, id) WHERE state = 'live' AND issuer IS NOT NULL`,
    `CREATE INDEX records_by_doc_number ON records (doc_number) WHERE doc_number IS NOT NULL`,
    `CREATE INDEX records_by_index_number ON records (index_number) WHERE index_number IS NOT NULL`,
    `CREATE INDEX records_by_key_area ON records USING gin (key_areas)`,
    `CREATE INDEX records_search ON records USING gin (search)`,
    `CREATE INDEX records_beyond_search ON records (id) WHERE state = 'live' AND search IS NULL`,
    `CREATE TABLE tombstones (
      seq bigint PRIMARY KEY REFERENCES revisions (seq) ON DELETE CASCADE,
      id text COLLATE "C" NOT NULL CHECK (id ~ ${id}),
      revision int NOT NULL,
      reason_code text COLLATE "C" NOT NULL,
      reason_text text,
      withdrawn_at timestamptz NOT NULL,
      replaced_by text COLLATE "C" CHECK (replaced_by ~ ${id})
    )`,
    `CREATE INDEX tombstones_of_record ON tombstones (id, revision)`,
    `CREATE TABLE erasures (
      seq bigint PRIMARY KEY REFERENCES revisions (seq) ON DELETE CASCADE,
      id text COLLATE "C" NOT NULL CHECK (id ~ ${id}),
      revision int NOT NULL,
      reason_code text COLLATE "C" NOT NULL,
      reason_text text
    )`,
  ],
}

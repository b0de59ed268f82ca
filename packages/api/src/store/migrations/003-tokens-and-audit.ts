import type { Migration } from '../migrate.ts'

/**
 * Who may publish, and what was done. A token is kept as its SHA-256 alone: it is 256 random bits, so that no salt and
 * no slow hash would add anything. The audit only grows: the database itself refuses to change or delete an entry.
 */
export const tokensAndAudit: Migration = {
  number: 3,
  name: 'tokens-and-audit',
  statements: [
    `CREATE TABLE tokens (
      id text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[0-9a-f]{12}$'),
      name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      hash text COLLATE "C" NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
      role text COLLATE "C" NOT NULL CHECK (role IN ('publisher', 'auditor', 'operator')),
      places text[] NOT NULL,
      bodies text[] NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz,
      revoked_at timestamptz,
      CONSTRAINT token_scope CHECK ((role = 'publisher') = (cardinality(places) > 0)
        AND (role = 'publisher' OR cardinality(bodies) = 0))
    )`,
    `CREATE TABLE audit (
      number bigint PRIMARY KEY CHECK (number > 0),
      at timestamptz NOT NULL,
      by text NOT NULL,
      action text COLLATE "C" NOT NULL,
      subject text COLLATE "C" NOT NULL,
      detail text NOT NULL,
      previous text COLLATE "C" NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
      hash text COLLATE "C" NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$')
    )`,
    `CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the audit violates its order: entries are added, never changed or deleted'; END $$`,
    `CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()`,
  ],
}

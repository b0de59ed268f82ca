import type { Migration } from '../migrate.ts'

const id = `'^[0-9]{6}\\.[a-z0-9-]{1,64}$'`

/**
 * How records stand to one another, as the live ones say. A row belongs to the record that says it and goes with it.
 * Of the two ends one is always that record; the other is a record, a document number, or words alone.
 */
export const relations: Migration = {
  number: 2,
  name: 'relations',
  statements: [
    `CREATE TABLE relations (
      stated_by text COLLATE "C" NOT NULL REFERENCES records (id) ON DELETE CASCADE,
      position int NOT NULL,
      type text COLLATE "C" NOT NULL,
      source text COLLATE "C" NOT NULL CHECK (source ~ ${id}),
      target text COLLATE "C" CHECK (target ~ ${id}),
      doc_key text COLLATE "C",
      doc_number text,
      words text,
      PRIMARY KEY (stated_by, position),
      CONSTRAINT relation_is_own CHECK ((stated_by = source OR stated_by = target) IS TRUE)
    )`,
    `CREATE INDEX relations_of_source ON relations (source, stated_by, position)`,
    `CREATE INDEX relations_to_target ON relations (target, stated_by, position) WHERE target IS NOT NULL`,
    `CREATE INDEX relations_to_number ON relations (doc_key, stated_by, position) WHERE target IS NULL AND doc_key IS NOT NULL`,
  ],
}

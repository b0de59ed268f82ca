import type { Migration } from '../migrate.ts'

/**
 * The folded title by itself, by which hits are ranked: the first of a record's words. Without it the whole text of
 * every hit would have to be read.
 */
export const titles: Migration = {
  number: 8,
  name: 'titles',
  statements: [
    `ALTER TABLE records ADD COLUMN title_text text GENERATED ALWAYS AS (split_part(search_text, E'\\n', 1)) STORED`,
  ],
}

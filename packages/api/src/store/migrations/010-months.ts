import type { Migration } from '../migrate.ts'

/**
 * The month of publication stands among the words of each record, so that the latest of many hits are found without
 * reading all of them. The index is built anew: putting another word into it a million times would take longer.
 */
export const months: Migration = {
  number: 10,
  name: 'months',
  statements: [
    'DROP INDEX records_search',
    `UPDATE records SET search = search || array_to_tsvector(ARRAY['@' || to_char(published_on, 'YYYY-MM')])
      WHERE search IS NOT NULL AND published_on IS NOT NULL`,
    'CREATE INDEX records_search ON records USING gin (search)',
  ],
}

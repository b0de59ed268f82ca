import type { Migration } from '../migrate.ts'

/**
 * The month of publication stands among the words of each record, so that the latest of many hits are found without
 * reading all of them. The database puts it there: whatever program writes, the month is never missing. The index is built
 * anew: putting another word into it a million times would take longer.
 */
export const months: Migration = {
  number: 10,
  name: 'months',
  statements: [
    `CREATE FUNCTION month_among_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.search := NEW.search || array_to_tsvector(ARRAY['@' || to_char(NEW.published_on, 'YYYY-MM')]);
        RETURN NEW;
      END
    $$`,
    `CREATE TRIGGER month_among_words BEFORE INSERT OR UPDATE ON records FOR EACH ROW
      WHEN (NEW.search IS NOT NULL AND NEW.published_on IS NOT NULL) EXECUTE FUNCTION month_among_words()`,
    'DROP INDEX records_search',
    // The trigger does the rest.
    'UPDATE records SET search = search WHERE search IS NOT NULL AND published_on IS NOT NULL',
    'CREATE INDEX records_search ON records USING gin (search)',
  ],
}

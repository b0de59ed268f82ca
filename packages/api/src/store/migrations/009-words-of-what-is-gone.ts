import type { Migration } from '../migrate.ts'

/**
 * The reason and basis of a refused report may repeat what the record said. They go with the content since, and here go
 * those whose revision was withdrawn or erased while they stayed. A process that keeps answers learns of it.
 */
export const wordsOfWhatIsGone: Migration = {
  number: 9,
  name: 'words-of-what-is-gone',
  statements: [
    `WITH forgotten AS (
      UPDATE corrections AS c SET message = NULL, pointer = NULL,
        reason = CASE WHEN outcome = 'refused' THEN '已随内容删去 (removed with the content)' END,
        basis = CASE WHEN outcome = 'refused' THEN '已随内容删去 (removed with the content)' END
      WHERE EXISTS (SELECT FROM revisions AS r WHERE r.id = c.record AND r.revision = c.revision AND r.gone IS NOT NULL)
      RETURNING 1
    )
    UPDATE correction_changes SET number = number + 1 WHERE EXISTS (SELECT FROM forgotten)`,
  ],
}

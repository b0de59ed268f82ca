import type { Translation } from '../translation.ts'
import type { backing as source } from '../zh-CN/backup.ts'

/** `gongkai backup` and `restore` in English. */
export const backing: Translation<typeof source> = {
  'backup.summary': () => 'back the whole store up into one file',
  'backup.about': () =>
    'Writes everything as it stands at one moment: revisions, tombstones, files, tokens by their hash, the audit, reports; a line of JSON each, and a last line that counts and seals them. With PostgreSQL the node goes on meanwhile; with the embedded database stop it first. What was withdrawn or erased before is not in it. The file gets its name when all is written, and this user alone can read it: it holds the words of reports, so keep it as the database is kept. For what is withdrawn or erased after, --erasures-only writes a list as often as you like, which a restore takes.',
  'backup.option.to': () => 'the file to write; one that is there is never written over',
  'backup.option.erasures-only': () => 'only the list of withdrawals and erasures, without any content',
  'backup.examples': () =>
    `Examples:
  gongkai backup --to /backup/gongkai-2026-11-23.ndjson
  gongkai backup --erasures-only --to /backup/erasures.ndjson
  gongkai backup --to move.ndjson --data ./data && gongkai restore --from move.ndjson --nothing-erased-since --database-url postgres://…`,
  'backup.exists': ({ path }) => `${path} is there and is not written over; choose another name`,
  'backup.no-store': ({ folder }) => `there is no database in ${folder}; name it by --data or --database-url`,
  'backup.not-writable': ({ path, why }) => `${path} cannot be written (${why})`,
  'backup.done': ({ path, seq, revisions }) => `backed up to ${path}: ${revisions} revisions, up to change ${seq}`,
  'backup.erasures-done': ({ path, seq, count }) =>
    `written to ${path}: ${count} withdrawals and erasures, up to change ${seq}`,
  'restore.summary': () => 'restore a backup into an empty store',
  'restore.about': () =>
    'Reads the backup to its end and holds it against its seal, then restores all of it or nothing. The store must be empty and may be of either engine, so this is also the way to another database or version. Changes are numbered anew, and readers start again. What was withdrawn or erased after the backup was made must not come back with it: --erasures takes a list that the same node wrote later; where there was nothing, --nothing-erased-since says so, and the audit notes it.',
  'restore.option.from': () => 'the backup',
  'restore.option.erasures': () => 'a list written after the backup (gongkai backup --erasures-only)',
  'restore.option.nothing-erased-since': () => 'says that nothing was withdrawn or erased after the backup was made',
  'restore.examples': () =>
    `Examples:
  gongkai restore --from gongkai.ndjson --erasures erasures.ndjson --data ./new
  gongkai restore --from gongkai.ndjson --nothing-erased-since --database-url postgres://…`,
  'restore.say-erasures': () =>
    'something may have been withdrawn or erased after the backup was made, and must not come back. Give the list by --erasures (gongkai backup --erasures-only at the old node), or say --nothing-erased-since where there was nothing',
  'restore.not-readable': ({ path, why }) => `${path} cannot be read (${why})`,
  'restore.done': ({ revisions, removed, seq, made }) =>
    `the backup of ${made} is restored: ${revisions} revisions, ${removed} withdrawals and erasures made again; change ${seq} now, numbered anew`,
}

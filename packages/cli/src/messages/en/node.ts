import type { Translation } from '../translation.ts'
import type { node as source } from '../zh-CN/node.ts'

function keptOut(...parts: readonly (readonly [count: number, why: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`)
  return told.length === 0 ? '' : `; those that show a fault on purpose are not published: ${told.join(', ')}`
}

/** `gongkai serve`, `start` and `withdraw` in English. */
export const node: Translation<typeof source> = {
  'node.not-a-database-url': () => 'the address of the database must begin with postgres://',
  'node.no-database': ({ code }) =>
    `the database cannot be reached (${code}); check --database-url or DATABASE_URL, and whether its server runs`,
  'node.pooler-refuses': () =>
    'a pooler in front of the database refused the connection, or ended it (08P01); PgBouncer needs ignore_startup_parameters = statement_timeout, and pool_mode session or transaction',
  'node.not-utf8': () => "the database cannot hold Chinese text (22P05); make one with ENCODING 'UTF8'",
  'node.read-only': () =>
    'the database can only be read (25006), it may be a replica; a node writes, so name the primary server',
  'node.not-owner': () =>
    'the account may make no tables in the database (42501); make it the owner (ALTER DATABASE … OWNER TO …)',
  'node.not-a-port': ({ option }) => `${option}: expected a port from 0 to 65535 (0 takes any that is free)`,
  'node.not-a-web-address': ({ option }) => `${option}: expected a web address that begins with http:// or https://`,
  'node.option.port': () => 'the port; also PORT, 8787 by default, 0 takes any that is free',
  'node.option.host': () => 'the address to listen on; also HOST, 127.0.0.1 by default: this machine alone',
  'node.option.base-url': () => 'the address outside, behind a proxy; also GONGKAI_BASE_URL',
  'node.option.license': () =>
    'the address of the terms of the data, carried by every answer; also GONGKAI_LICENSE; without it none are stated',
  'node.option.license-name': () => 'what those terms are called, such as CC-BY-4.0; also GONGKAI_LICENSE_NAME',
  'node.license-without-address': ({ option }) =>
    `${option}: only a name of the terms of the data; say where they are with --license or GONGKAI_LICENSE`,
  'serve.summary': () => 'serve the open API',
  'serve.about': () =>
    'Serves the records of the store by the open API until it is stopped. It then finishes the requests under way and closes the store; nothing that was acknowledged is lost. Options go before variables. The log is JSON on the standard error, a line each, without the content of requests.',
  'serve.examples': () =>
    `Examples:
  gongkai serve --data ./data
  gongkai serve --port 80 --host 0.0.0.0 --base-url https://data.example.gov.cn
  DATABASE_URL=postgres://gongkai@localhost/gongkai gongkai serve

Variables: PORT, HOST, DATABASE_URL, GONGKAI_DATA, GONGKAI_BASE_URL, GONGKAI_LICENSE, GONGKAI_LICENSE_NAME, see above;
  GONGKAI_RATE_LIMIT        requests a minute of one address; 1200 by default, 0 for no bound
  GONGKAI_CORRECTION_LIMIT  reports of mistakes an hour of one address; 0 for none
  GONGKAI_TRUSTED_PROXIES   proxies whose X-Forwarded-For is believed: addresses and subnets, with commas between`,
  'serve.listening': ({ url }) => `the open API is served at ${url}`,
  'start.summary': () => 'make a node and run it',
  'start.about': () =>
    'Makes a database in the data folder, loads sample content (the first time only), serves the open API and prints its addresses. The next start serves at once and loads nothing twice.',
  'start.option.empty': () => 'load no samples: a real node',
  'start.option.with': () => 'load the data of this folder, by a manifest and mappings, in place of samples',
  'start.option.manifest': () =>
    'the manifest that says which file goes through which mapping; gongkai-import.json in the folder by default, or examples/mappings/real-input.json',
  'start.examples': () =>
    `Examples:
  gongkai start
  gongkai start --empty --data /srv/gongkai
  gongkai start --with ../data --port 0

The variables are those of gongkai serve.`,
  'start.already': ({ file }) => `${file}: loaded before`,
  'start.loaded': ({ file, rows, imported, unchanged, refused, skipped }) =>
    `${file}: ${rows} rows = ${imported} imported + ${unchanged} unchanged + ${refused} refused + ${skipped} skipped`,
  'start.missing': ({ files }) => `listed in the manifest and not there: ${files.join(', ')}`,
  'start.holds-samples': () => 'This data folder holds samples; the first real record removes them all.',
  'start.no-samples': ({ folder }) => `There is no sample content (${folder}); the node is empty.`,
  'start.samples': ({ published, malformed, unlawful }) =>
    `${published} samples loaded (a made-up city)${keptOut([unlawful, 'not to be disclosed'], [malformed, 'not of the form'])}.`,
  'start.no-manifest': ({ candidates }) =>
    `there is no manifest that says which file goes through which mapping; looked for ${candidates.join(', ')}`,
  'start.bad-manifest': ({ path }) =>
    `the manifest ${path} is wrong: expected { "files": [{ "file": "data file", "map": "mapping file" }] }`,
  'start.none-there': ({ folder, path }) => `${folder} holds none of the files that the manifest ${path} lists`,
  'start.data': ({ folder }) => `Data folder ${folder}`,
  'start.database': () => 'Database PostgreSQL',
  'start.home': () => 'Home',
  'start.records': () => 'Records',
  'start.changes': () => 'Changes',
  'start.docs': () => 'API reference',
  'start.openapi': () => 'OpenAPI',
  'start.stop': () => 'Ctrl-C stops it.',
  'withdraw.summary': () => 'withdraw a published record',
  'withdraw.about': () =>
    'Withdraws a record: its content and all its revisions are deleted from this node, its address answers 410 with the reason, and the feed tells every reader to erase copies. It cannot be undone, only published again. While a node uses the embedded database, stop the node first; with PostgreSQL there is no need.',
  'withdraw.argument.id': () => 'id of the record, such as 611000.mail-7',
  'withdraw.word.reason': () => 'reason',
  'withdraw.word.note': () => 'text',
  'withdraw.option.reason': () => 'code of the reason, such as personal-data; left out, they are listed',
  'withdraw.option.note': () => 'a word of explanation; it is published, so no personal data',
  'withdraw.option.replaced-by': () => 'the record that takes its place',
  'withdraw.examples': () =>
    `Examples:
  gongkai withdraw 611000.mail-7 --reason personal-data
  gongkai withdraw 999999.notice-1 --reason superseded --replaced-by 999999.notice-2`,
  'withdraw.not-an-id': ({ option }) =>
    `${option}: expected a record id, six digits of the place, a dot and the publisher's own id, such as 611000.mail-7`,
  'withdraw.unknown-reason': ({ code, suggestion }) =>
    `there is no reason ${code}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`} There are:`,
  'withdraw.note-personal': () =>
    '--note seems to hold personal data; the note is published and stays for good, so take it out',
  'withdraw.note-needed': () => 'the reason other needs a word of explanation: --note',
  'withdraw.not-found': ({ id }) => `there is no record ${id}`,
  'withdraw.unchanged': ({ id }) => `${id} had been withdrawn before; nothing changed`,
  'withdraw.done': ({ id, seq }) => `${id} withdrawn (change ${seq})`,
}

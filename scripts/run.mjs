// Runs one command on the Node.js that the lockfile names, installing the packages first where they are missing or old.
// Plain JavaScript without imports from node_modules: it starts on whatever Node.js the machine has (20 or newer).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const [command, ...args] = process.argv.slice(2)

/** whether node_modules is what package-lock.json says: the same version of every package that belongs on this machine */
function installed() {
  try {
    const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const have = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages
    return Object.entries(want).every(
      ([path, p]) =>
        path === '' || !path.startsWith('node_modules/') || p.optional || p.link || have[path]?.version === p.version,
    )
  } catch {
    return false
  }
}
if (!installed()) {
  console.log('installing packages …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) process.exit(npm.status ?? 1)
}
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH }
const child = spawn(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' })
for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => child.kill(s))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
child.on('error', (e) => {
  console.error(e.message)
  process.exit(1)
})

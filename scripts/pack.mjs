// npm run pack: builds every package and packs what npm would publish into packed/.
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'
import { packages } from './packages.mjs'
import { must } from './steps.mjs'

const destination = join(root, 'packed')

await must(['node', 'scripts/build.mjs'])
rmSync(destination, { recursive: true, force: true })
mkdirSync(destination)
for (const { folder } of packages()) {
  // npm puts a package's own licence into the tarball, and the project has one for all of them.
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  await must(['npm', 'pack', '--silent', '--pack-destination', destination], { cwd: folder })
}

// npm run bundle [FILE]: the command as one file, for hosts that can install nothing: `node gongkai.mjs check …`.
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './install.mjs'

/**
 * Bundles the command with everything it needs but the server, which is loaded on demand and then is not there.
 * @param {string} file where the bundle goes
 */
export async function bundleCli(file) {
  const { version } = JSON.parse(await readFile(join(root, 'packages/cli/package.json'), 'utf8'))
  await mkdir(dirname(file), { recursive: true })
  await build({
    entryPoints: [join(root, 'packages/cli/src/main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    conditions: ['@gongkai/source'],
    external: ['@gongkai/api'],
    // One library's CommonJS cannot be bundled; its modules can.
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'inline',
    logLevel: 'error',
    banner: {
      // Some libraries are CommonJS and ask for Node.js's own modules as they run.
      js: "import { createRequire as gongkaiRequire } from 'node:module'; const require = gongkaiRequire(import.meta.url);",
    },
    plugins: [
      {
        name: 'version',
        // There is no package.json beside the bundle to read it from.
        setup: (esbuild) =>
          esbuild.onLoad({ filter: /program[\\/]version\.ts$/ }, () => ({
            contents: `export const version = ${JSON.stringify(version)}`,
          })),
      },
    ],
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = resolve(process.argv[2] ?? join(root, 'dist', 'gongkai.mjs'))
  await bundleCli(file)
  const bytes = await readFile(file)
  const kilobytes = (/** @type {number} */ count) => `${(count / 1000).toFixed(0)} kB`
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length].map(kilobytes)
  console.log(`${file}: ${sizes[0]}, ${sizes[1]} gzip, ${sizes[2]} brotli`)
}

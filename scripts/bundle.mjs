// Bundles a package for a browser, as an application would that uses all of it.
import { build } from 'esbuild'
import { root } from './install.mjs'

/**
 * One script that puts everything the package exports into the global `gongkai`. zod runs without generated code, as a
 * page with a strict content security policy needs it.
 * @param {string} specifier such as `@gongkai/core`
 * @param {{ from: 'dist' | 'src' }} [options] the built package, or its sources, which need no build
 * @returns {Promise<{ text: string, outside: string[] }>} the script, and what it would still import
 */
export async function bundleForBrowser(specifier, { from } = { from: 'dist' }) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { config } from 'zod'\nconfig({ jitless: true })\nexport * from ${JSON.stringify(specifier)}`,
      resolveDir: root,
    },
    bundle: true,
    conditions: from === 'src' ? ['@gongkai/source'] : [],
    platform: 'browser',
    format: 'iife',
    globalName: 'gongkai',
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  return { text: outputFiles.map(({ text }) => text).join(''), outside }
}

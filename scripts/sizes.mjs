// npm run sizes: what core and client weigh in a browser, minified, with all they depend on.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { bundleForBrowser } from './bundle.mjs'

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

console.log(`${''.padEnd(16)}${['raw', 'gzip', 'brotli'].map((title) => title.padStart(10)).join('')}`)
for (const specifier of ['@gongkai/core', '@gongkai/client']) {
  const { text } = await bundleForBrowser(specifier, { from: 'src' })
  const sizes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length]
  console.log(`${specifier.padEnd(16)}${sizes.map(kilobytes).join('')}`)
}

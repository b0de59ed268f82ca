// Packs the predefined character maps of simplified Chinese into src/pdf/character-maps.gen.ts.
// node scripts/pack-character-maps.mjs FOLDER, where FOLDER is cmaps/ of the npm package pdfjs-dist (the maps are Adobe's, BSD-3-Clause).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('say which folder holds the character maps')
const names = [
  'Adobe-GB1-UCS2',
  ...['0', '1', '2', '3', '4', '5'].map((n) => `Adobe-GB1-${n}`),
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].flatMap((n) => [
    `${n}-H`,
    `${n}-V`,
  ]),
]
const maps = names.map((name) => readFileSync(join(folder, `${name}.bcmap`)))
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')
const packed = deflateRawSync(Buffer.concat(maps), { level: 9 }).toString('base64')
const lengths = names.map((name, index) => `  ['${name}', ${maps[index].length}],`).join('\n')
writeFileSync(
  new URL('../src/pdf/character-maps.gen.ts', import.meta.url),
  `/**
 * Predefined character maps of simplified Chinese (Adobe-GB1), made by scripts/pack-character-maps.mjs.
 *
${licence}
 */

/** Names and lengths of the maps, in the order in which they are packed. */
export const characterMapLengths: readonly (readonly [string, number])[] = [
${lengths}
]

/** The maps one behind the other, deflated, in Base64. */
export const packedCharacterMaps =
  '${packed}'
`,
)

import { GongkaiError, problem } from '@gongkai/core'

/**
 * What stops a reader before a file can exhaust the machine. Reaching one is announced by a failure, never silent.
 * The defaults let through anything a county publishes.
 */
export const defaultLimits = {
  /** Bytes of a file that must be held whole: every format but CSV, JSON Lines and plain text, which stream. */
  bytes: 268_435_456,
  /** Bytes that everything inside one archive or document may inflate to, together. */
  inflatedBytes: 2_147_483_648,
  /** How many times its packed size an entry may inflate to, once it is past 16 MiB. Deflate can reach 1,032. */
  ratio: 250,
  /** Entries of one archive. */
  entries: 10_000,
  /** Archives and documents around a file: 2 reads a workbook embedded in a document inside an archive. */
  nesting: 2,
  /** Depth of JSON, YAML, XML and HTML. */
  depth: 512,
  /** Cells of one file that hold something. */
  cells: 100_000_000,
  /** UTF-16 units of one YAML text: parsing it with places takes a hundred times its size. */
  yamlLength: 4_194_304,
  /** UTF-16 units of one line, cell or quoted field. */
  lineLength: 16_777_216,
  /** Pages of one document. */
  pages: 5_000,
} as const

/** The limits by name, each a positive whole number. */
export type Limits = { readonly [Name in keyof typeof defaultLimits]: number }

/** The name of a limit. */
export type LimitName = keyof Limits

/** How to read a file. Everything may be left out. */
export interface ReadOptions {
  /** The encoding of a text file, a label of the Encoding Standard such as `gb18030`; found out where left out. */
  readonly encoding?: string
  /** The separator of a CSV file, one character; found out where left out. */
  readonly separator?: string
  /** Whether tables have a header: looked for, or known to be absent. */
  readonly headers?: 'look' | 'none'
  /** Limits that differ from {@link defaultLimits}. */
  readonly limits?: Partial<Limits>
}

/** The options with every default filled in. */
export interface Settings {
  readonly encoding: string | undefined
  readonly separator: string | undefined
  readonly headers: 'look' | 'none'
  readonly limits: Limits
}

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(defaultLimits, name)
}

/**
 * Fills in the defaults.
 * @param options what the caller asked for
 * @returns frozen settings
 * @throws GongkaiError `files/unknown-encoding`, `files/not-a-separator`, `files/not-a-limit`
 */
export function settingsOf(options: ReadOptions = {}): Settings {
  const { encoding, separator, headers = 'look' } = options
  if (encoding !== undefined) {
    try {
      new TextDecoder(encoding)
    } catch {
      throw new GongkaiError(problem('files/unknown-encoding', { encoding }))
    }
  }
  if (separator !== undefined && (separator.length !== 1 || '"\r\n'.includes(separator)))
    throw new GongkaiError(problem('files/not-a-separator', { length: separator.length }))
  const limits = { ...defaultLimits, ...options.limits }
  for (const [name, value] of Object.entries(limits))
    if (!isLimitName(name) || !Number.isSafeInteger(value) || value < 1)
      throw new GongkaiError(problem('files/not-a-limit', { name }))
  return Object.freeze({ encoding, separator, headers, limits: Object.freeze(limits) })
}

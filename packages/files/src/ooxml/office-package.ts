import type { Format } from '../model/format.ts'
import { failure } from '../model/part.ts'
import type { Settings } from '../options.ts'
import { Unreadable } from '../reading.ts'
import { type XmlHandler, xmlFeed } from '../xml/xml-feed.ts'
import { entryText } from '../zip/collect.ts'
import type { Zip, ZipEntry } from '../zip/open-zip.ts'

/** A link from one part of an Office file to another (ECMA-376 part 2, relationships). */
export interface Relationship {
  /** The last step of the type's address, such as `worksheet`: the strict and the usual dialect differ before it. */
  readonly type: string
  /** The path of the part, or the address outside. */
  readonly target: string
  readonly external: boolean
}

/** The parts of an Office file by their paths. */
export interface OfficePackage {
  readonly names: readonly string[]
  readonly part: (path: string) => ZipEntry | undefined
  /** The links of a part by their ids, in their order. */
  readonly relationships: (path: string) => Promise<ReadonlyMap<string, Relationship>>
  /** Feeds a part to a handler. Throws where it breaks off. */
  readonly feed: (entry: ZipEntry, handler: XmlHandler) => Promise<void>
}

/**
 * Resolves a path against the folder of another.
 * @param from the path of the part that holds the link
 * @param target the path as written, absolute or relative
 * @returns the path from the root, without a slash before it
 */
export function resolvePart(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split(/[\\/]/)) {
    if (step === '' || step === '.') continue
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/**
 * Opens the parts of an Office file.
 * @param zip its archive
 * @param format for the failure's words
 * @param settings the limits
 * @returns its parts; paths are found whatever the case of their letters
 */
export function officePackage(zip: Zip, format: Format, settings: Settings): OfficePackage {
  const byName = new Map<string, ZipEntry>()
  for (const entry of zip.entries) byName.set(entry.name.replace(/^\/+/, '').toLowerCase(), entry)
  const part = (path: string): ZipEntry | undefined => byName.get(path.toLowerCase())
  const feed = async (entry: ZipEntry, handler: XmlHandler): Promise<void> => {
    const xml = xmlFeed(handler, settings)
    for await (const text of entryText(entry)) xml.push(text)
    if (!xml.end()) throw new Unreadable((file) => failure(file, 'truncated', { format }))
  }
  return {
    names: zip.entries.map(({ name }) => name.replace(/^\/+/, '')),
    part,
    feed,
    relationships: async (path) => {
      const slash = path.lastIndexOf('/')
      const entry = part(`${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`)
      const links = new Map<string, Relationship>()
      if (entry === undefined) return links
      await feed(entry, {
        open: (name, attributes) => {
          const id = attributes.get('Id')
          const target = attributes.get('Target')
          if (name !== 'Relationship' || id === undefined || target === undefined) return
          const external = attributes.get('TargetMode') === 'External'
          const type = attributes.get('Type') ?? ''
          links.set(id, {
            type: type.slice(type.lastIndexOf('/') + 1),
            target: external ? target : resolvePart(path, target),
            external,
          })
        },
      })
      return links
    },
  }
}

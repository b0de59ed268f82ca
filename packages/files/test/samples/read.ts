import { type FileInput, type Part, type ReadOptions, readFile } from '@gongkai/files'

/** Reads bytes or text to the end. */
export async function read(
  name: string,
  content: string | FileInput['bytes'],
  options?: ReadOptions,
): Promise<readonly Part[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const parts: Part[] = []
  for await (const part of readFile({ name, bytes }, options)) parts.push(part)
  return parts
}

/** Reads a stream of pieces of a certain size. */
export async function readInPieces(
  name: string,
  bytes: Uint8Array,
  size: number,
  options?: ReadOptions,
): Promise<readonly Part[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
  }
  const parts: Part[] = []
  for await (const part of readFile({ name, bytes: pieces() }, options)) parts.push(part)
  return parts
}

/** The parts of one kind. */
export function ofKind<K extends Part['kind']>(parts: readonly Part[], kind: K): readonly Extract<Part, { kind: K }>[] {
  return parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind)
}

/** The text of every row. */
export function grid(parts: readonly Part[]): readonly (readonly string[])[] {
  return ofKind(parts, 'row').map((row) => row.cells.map((cell) => cell.text))
}

/** Codes of notices and failures. */
export function codes(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'notice' || part.kind === 'failure' ? [part.code] : []))
}

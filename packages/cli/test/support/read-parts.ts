import { type Part, readFile } from '@gongkai/files'

/** Everything the project's own readers find in a file. */
export async function readParts(name: string, bytes: Uint8Array): Promise<readonly Part[]> {
  const parts: Part[] = []
  for await (const part of readFile({ name, bytes })) parts.push(part)
  return parts
}

import { type NoticePart, notice } from '../model/part.ts'
import type { Decoding } from './decoder.ts'

/**
 * What is to be said about how a text was decoded.
 * @param file the file's name
 * @param decoding what the decoder found out
 * @returns at most three notices
 */
export function decodingNotices(file: string, { encoding, basis, lost, written }: Decoding): readonly NoticePart[] {
  const notices: NoticePart[] = []
  if (basis === 'guessed') notices.push(notice(file, 'encoding-guessed', { encoding }))
  if (lost > 0) notices.push(notice(file, 'characters-lost', { count: lost, encoding }))
  if (written > 0) notices.push(notice(file, 'replacement-signs', { count: written }))
  return notices
}

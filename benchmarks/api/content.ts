import { type GongkaiRecord, readRecord } from '@gongkai/core'
import { randomOf } from '../../packages/api/test/faults/random.ts'

/** Made-up records in which words are as common as in real texts: few are in most of them, most in few. */
const places = ['611000', '611002', '611021', '611022', '611023', '611024', '611025', '611026'] as const
const firstCharacter = 0x4e00
const characters = 2500
const vocabulary = 20_000

const chance = randomOf(20261123)

/** Words of two to four characters, the commonest first. */
export const words: readonly string[] = Array.from({ length: vocabulary }, () =>
  Array.from({ length: chance.between(2, 4) }, () =>
    String.fromCodePoint(firstCharacter + chance.between(0, characters - 1)),
  ).join(''),
)

/** The word of a place in the order of frequency, drawn so that the n-th is about n times as rare as the first. */
function word(draw: number): string {
  return words[Math.floor(vocabulary ** draw) - 1] ?? ''
}

/** The day on which a record was published: ten years from 2016 on. */
export function dayOfNumber(number: number): string {
  return new Date(Date.UTC(2016, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
}

/** How many days there are. */
export const days = 3650

/** The facts of a made-up record, the same for the same number: about 130 characters of text. */
export function factsOf(number: number): Readonly<Record<string, unknown>> {
  const random = randomOf(number)
  const draw = () => random.between(0, 999_999) / 1_000_000
  const text = (count: number) => Array.from({ length: count }, () => word(draw())).join('')
  const place = places[random.between(0, places.length - 1)] ?? places[0]
  const formed = random.between(0, days - 30)
  const sentences = Array.from({ length: random.between(3, 7) }, () => text(random.between(5, 11)))
  return {
    id: `${place}.b-${String(number).padStart(8, '0')}`,
    kind: 'document',
    place,
    issuer: `${place}.office`,
    issuerName: '某某办公室',
    title: `关于${text(4)}的通知`,
    text: `${sentences.join('，')}。`,
    docNumber: `商政办发〔${2016 + Math.floor(formed / 365.25)}〕${number}号`,
    indexNumber: `${place}-${number}`,
    attribute: 'proactive',
    formedOn: dayOfNumber(formed),
    publishedOn: dayOfNumber(formed + random.between(0, 14)),
  }
}

/** A made-up record. */
export function recordOf(number: number): GongkaiRecord {
  return readRecord(factsOf(number))
}

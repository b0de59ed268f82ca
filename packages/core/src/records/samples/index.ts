import { commonSample } from './common.ts'
import { interactionSamples } from './interaction.ts'
import { platformSamples } from './platforms.ts'
import { publicationSamples } from './publication.ts'
import { registerSamples } from './registers.ts'
import { supervisionSamples } from './supervision.ts'

/** The own fields of a made-up record of each kind, all of them filled in. */
export const ownSamples = {
  ...publicationSamples,
  ...interactionSamples,
  ...platformSamples,
  ...registerSamples,
  ...supervisionSamples,
} as const

/** A record of a kind with nothing but the required fields. */
export function minimalSample<K extends string>(kind: K) {
  return { id: `999999.${kind}-minimal`, kind, place: '999999', title: '示例' } as const
}

/** A record of a kind with every field filled in. */
export function fullSample<K extends keyof typeof ownSamples>(kind: K) {
  return { ...commonSample, id: `999999.${kind}-full`, kind, ...ownSamples[kind] } as const
}

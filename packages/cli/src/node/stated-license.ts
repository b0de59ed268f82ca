import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { chosen, isWebAddress } from './listen-place.ts'

/** What the user said about the terms under which the data may be used. */
export interface LicenseFlags {
  readonly license?: string | undefined
  readonly licenseName?: string | undefined
}

/** The terms under which the data of a node may be used. */
export interface StatedLicense {
  readonly license?: { readonly name: string; readonly url: string }
}

/**
 * The terms of the data: flags win, then GONGKAI_LICENSE and GONGKAI_LICENSE_NAME. Nobody but the operator can state
 * them, so there are none where nothing is said; the address stands for the name where that is missing.
 * @throws UsageError on an address that is no web address, and on a name without an address
 */
export function statedLicense(flags: LicenseFlags, { environment }: Edge, voice: Voice): StatedLicense {
  const [url, by] = chosen(flags.license, '--license', environment.GONGKAI_LICENSE, 'GONGKAI_LICENSE', '')
  const [name, nameBy] = chosen(
    flags.licenseName,
    '--license-name',
    environment.GONGKAI_LICENSE_NAME,
    'GONGKAI_LICENSE_NAME',
    '',
  )
  if (url === '' && name === '') return {}
  if (url === '') throw new UsageError(voice.say('node.license-without-address', { option: nameBy }))
  if (!isWebAddress(url)) throw new UsageError(voice.say('node.not-a-web-address', { option: by }))
  return { license: { url, name: name === '' ? url : name } }
}

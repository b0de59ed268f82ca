import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/**
 * Reads the address of a node.
 * @returns it without a slash at its end
 * @throws UsageError where it is no web address
 */
export function readWebAddress(option: string, address: string, { say }: Voice): string {
  const isOne = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
  if (!isOne) throw new UsageError(say('node.not-a-web-address', { option }))
  return address.replace(/\/+$/, '')
}

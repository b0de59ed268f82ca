import { isIPv6 } from 'node:net'

/**
 * Whose requests are counted together. An IPv4 address is one reader. One line of IPv6 has a whole network of 64 bits
 * (RFC 6177), and may change its address within it for every request, so that the network is what counts.
 * @param address as the connection or a trusted proxy told it
 * @returns the address itself, or the first 64 bits of an IPv6 address as `2001:db8:0:7::/64`
 */
export function householdOf(address: string): string {
  const [plain = ''] = address.split('%')
  if (!isIPv6(plain)) return address
  const [front = '', back] = plain.split('::')
  const before = groupsOf(front)
  const after = back === undefined ? [] : groupsOf(back)
  const zeros = Array.from({ length: back === undefined ? 0 : 8 - before.length - after.length }, () => 0)
  const network = [...before, ...zeros, ...after].slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** The groups of 16 bits; an IPv4 address at the end stands for two. */
function groupsOf(part: string): readonly number[] {
  if (part === '') return []
  return part.split(':').flatMap((group) => (group.includes('.') ? [0, 0] : [Number.parseInt(group, 16)]))
}

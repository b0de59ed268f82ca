import { BlockList, isIP } from 'node:net'

/** Tells the address of whoever asks, and is not told a false one. */
export type ClientAddress = (peer: string | undefined, forwarded: string | undefined) => string

/** The address of a request that came over no connection. */
const nowhere = 'local'

/**
 * Whose request it is. `X-Forwarded-For` is believed as far as trusted proxies wrote it: from its end backwards to the
 * first address that is none of them. Whoever reaches the node directly is known by its own address, whatever it sends.
 * @param trusted addresses and subnets of proxies, such as `127.0.0.1` and `10.0.0.0/8`
 * @throws TypeError where one is no address
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  const proxies = new BlockList()
  for (const one of trusted) {
    const [address = '', bits] = one.split('/')
    const family = familyOf(address)
    if (family === undefined) throw new TypeError(`${one} is no address of a proxy`)
    if (bits === undefined) proxies.addAddress(address, family)
    else proxies.addSubnet(address, Number(bits), family)
  }
  const isProxy = (address: string) => {
    const family = familyOf(address)
    return family !== undefined && proxies.check(address, family)
  }
  return (peer, forwarded = '') => {
    let here = plain(peer ?? nowhere)
    for (const hop of forwarded.split(',').toReversed()) {
      const before = plain(withoutPort(hop.trim()))
      if (!isProxy(here) || familyOf(before) === undefined) return here
      here = before
    }
    return here
  }
}

/** Some proxies write the port behind the address: `198.51.100.1:4711`, `[2001:db8::7]:4711`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? hop.replace(/^([\d.]+):\d+$/, '$1')
}

/** An IPv4 address that came in over an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  if (version === 0) return undefined
  return version === 4 ? 'ipv4' : 'ipv6'
}

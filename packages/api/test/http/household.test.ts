import { describe, expect, it } from 'vitest'
import { householdOf } from '../../src/http/household.ts'

describe('whose requests are counted together', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['local', 'local'],
    ['2001:db8::7', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:ffff:1:2:3', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0000:1::', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['1:2:3:4:5:6:198.51.100.1', '1:2:3:4::/64'],
    ['64:ff9b::198.51.100.1', '64:ff9b:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['1::8', '1:0:0:0::/64'],
  ])('of %s is %s', (address, household) => {
    expect(householdOf(address)).toBe(household)
  })
})

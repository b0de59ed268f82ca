import { toHalfWidth } from '../identifiers/characters.ts'

/** How far below the township an address goes. */
export type AddressDepth = 'village' | 'group' | 'door' | 'room'

const number = '(?:[0-9]{1,5}|[一二三四五六七八九十百]{1,4})'
const room = new RegExp(`${number}(?:号?楼|栋|幢|单元|室)|${number}-${number}(?:-${number})?(?:室|号)?$`)
const door = new RegExp(`${number}(?:附?${number})?号(?!线|令|文|公告|楼)`)
const group = new RegExp(`${number}(?:村民)?(?:小组|组|社|队)|第${number}组`)
const village = /[一-鿿]{1,8}(?:村(?!镇)|社区|小区|家园|花园)/
const hidden = /[某*＊×●■□]/

/**
 * How deep an address goes below the township; the deepest part counts.
 * @param address such as `城关街道某村三组`
 * @returns undefined where it stops at the township, or where its deeper part is masked
 * @example
 * ```ts
 * addressDepth('商州区城关街道') // → undefined
 * addressDepth('商州区杨斜镇川口村3组12号') // → 'door'
 * addressDepth('商州区杨斜镇**村') // → undefined
 * ```
 */
export function addressDepth(address: string): AddressDepth | undefined {
  const text = toHalfWidth(address)
  if (hidden.test(text)) return undefined
  if (room.test(text)) return 'room'
  if (door.test(text)) return 'door'
  if (group.test(text)) return 'group'
  return village.test(text) ? 'village' : undefined
}

import { type Place, place, placeLevels, placesBelow, shippedPlaces, text, unwrap } from '@gongkai/core'
import * as z from 'zod'
import { oneOf, parameter } from '../http/parameter.ts'
import { blaming } from '../http/request-fault.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { placeList } from '../schemas/place.ts'

/** Places. */
export const listPlaces = route(
  {
    path: '/v1/places',
    operationId: 'listPlaces',
    tag: 'vocabularies',
    summary: text('地区', 'List places'),
    description: text(
      '本节点认识的地区：全国各省级，陕西到县级，商洛到乡镇，含园区、停用代码和示例。',
      'The places known: the provinces, Shaanxi down to counties, Shangluo down to towns, with zones, former codes and samples.',
    ),
    query: z.strictObject({
      within: parameter(z.string().regex(/^\d{6}$/), {
        description: text(
          '只要该地区及其现有的下级，不含统计用区划。',
          'Only this place and what is below it today, without statistical areas.',
        ),
        expected: text('六位地区代码', 'a place code of six digits'),
        example: '611000',
      }).optional(),
      level: oneOf(placeLevels, { description: text('只要这一层级。', 'Only this level.') }).optional(),
    }),
    params: nothing,
    answer: { description: text('地区清单。', 'The places.'), schema: placeList },
    problems: [],
  },
  ({ query: { within, level } }) => {
    const all =
      within === undefined ? [...shippedPlaces.byCode.values()] : blaming('within', () => withThoseBelow(within))
    const items = level === undefined ? all : all.filter((one) => one.level === level)
    return json({ items }, { cache: 'day' })
  },
)

function withThoseBelow(code: string): readonly Place[] {
  return [unwrap(place(code)), ...unwrap(placesBelow(code))]
}

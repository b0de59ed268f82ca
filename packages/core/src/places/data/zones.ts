import type { PlaceFacts } from '../place-facts.ts'

/**
 * Zones (开发区、园区), which GB/T 2260 gives no code.
 *
 * The private scheme: `9`, then the four digits that the zone's city begins with, then a serial from 1 to 9: the zones of
 * 611000 are 961101, 961102 and so on. No code of GB/T 2260 begins with 9, so the two can never meet, and a record's id
 * keeps its six digits. The code is a name and no more: what stands above a zone is read from its `parent`. Codes of
 * made-up places begin with 9999.
 *
 * Source: names and years from notices and press of the zones (secondary sources). 商丹园区, which the Opinion addresses,
 * became the provincial high-tech zone in August or September 2016.
 */
export const zoneFacts: readonly PlaceFacts[] = [
  {
    code: '961101',
    name: '商洛高新区',
    level: 'zone',
    parent: '611000',
    standing: 'committee',
    formerNames: [{ name: '商丹园区', until: ['2016-07-31', '2016-09-30'] }],
  },
  { code: '961102', name: '山阳高新区', level: 'zone', parent: '611024', standing: 'committee' },
  {
    code: '961103',
    name: '陕西商洛经开区',
    level: 'zone',
    parent: '611000',
    standing: 'committee',
    validFrom: ['2022-01-01', '2023-12-31'],
  },
  {
    code: '961104',
    name: '陕西商南经开区',
    level: 'zone',
    parent: '611023',
    standing: 'committee',
    validFrom: ['2022-01-01', '2023-12-31'],
  },
]

import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { openProblems } from './open-problems.ts'
import { trainingCounts } from './training-counts.ts'

const common = { place: '611000', id: '611000.record' } as const
const on = civilDate('2014-07-01')

describe('open problems', () => {
  const problems = [
    { problem: '甲', foundOn: '2014-05-12', rectifyBy: '2014-07-01', body: { body: '611000.bureau', name: '示例局' } },
    { problem: '乙', rectifiedOn: '2014-06-30' },
    { problem: '丙', rectifiedOn: '2014-07-02', rectifyBy: '2014-06-30' },
    { problem: '丁', foundOn: '2014-07-02' },
  ]
  const inspection = { ...common, kind: 'inspection', problems }

  it('are those not put right by the day, overdue once their own date is over', () => {
    expect(openProblems([inspection], on)).toEqual([
      {
        record: common.id,
        pointer: '/problems/0',
        problem: '甲',
        body: '611000.bureau',
        bodyName: '示例局',
        foundOn: '2014-05-12',
        rectifyBy: '2014-07-01',
        overdue: false,
        certain: false,
      },
      {
        record: common.id,
        pointer: '/problems/2',
        problem: '丙',
        rectifyBy: '2014-06-30',
        overdue: true,
        certain: false,
      },
    ])
  })

  it('are certain where somebody vouches for the record to that day', () => {
    const vouched = (completeThrough: string) =>
      openProblems([{ ...inspection, kind: 'appraisal', completeThrough }], on).map(({ certain }) => certain)
    expect(vouched('2014-07-01')).toEqual([true, true])
    expect(vouched('2014-06-30')).toEqual([false, false])
  })

  it('are none in other records, nor where no list is given', () => {
    expect(
      openProblems(
        [
          { ...inspection, kind: 'document' },
          { ...common, kind: 'inspection' },
        ],
        on,
      ),
    ).toEqual([])
  })
})

describe('trainings', () => {
  const training = (startedOn: string | undefined, more = {}) => ({ ...common, kind: 'training', startedOn, ...more })
  const year = { from: civilDate('2014-01-01'), to: civilDate('2014-12-31') }

  it('are counted by whom they are for, within the period, and apart where they have no day', () => {
    const records = [
      training('2014-01-01', { audiences: ['site-staff', 'media-staff', 'site-staff'], civilServants: true }),
      training('2014-12-31', { audiences: ['site-staff'] }),
      training('2015-01-01', { audiences: ['site-staff'] }),
      training(undefined),
      { ...common, kind: 'interview', startedOn: '2014-05-05' },
    ]
    expect(trainingCounts(records, year)).toEqual({
      trainings: 2,
      byAudience: {
        'disclosure-staff': 0,
        spokespersons: 0,
        'online-spokespersons': 0,
        'site-staff': 2,
        'media-staff': 1,
      },
      civilServants: 1,
      undated: 1,
    })
  })
})

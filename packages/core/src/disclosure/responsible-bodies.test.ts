import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { type InformationOrigin, responsibleBodies } from './responsible-bodies.ts'

const knownOn = civilDate('2026-11-23')
const city = lawOf({ place: '611000', knownOn })
const nation = lawOf({ place: '100000', knownOn })

const inTheName: InformationOrigin = {
  origin: 'made',
  madeBy: { body: 'finance' },
  inNameOf: { body: 'government' },
  inNameOfOwnGovernment: true,
}

/** Every body named, with what it comes to. */
function verdicts(information: InformationOrigin, law = city, receivedOn = '2014-03-03') {
  const found = responsibleBodies({ information, receivedOn: civilDate(receivedOn) }, law)
  return Object.fromEntries(found.map(({ body, verdict }) => [body, verdict]))
}

describe('responsibleBodies', () => {
  it('in Shangluo in 2014 is the department that made it in the government’s name, and the clause says so', () => {
    expect(verdicts(inTheName)).toEqual({ finance: 'responsible', government: 'not-responsible' })
    const [, government] = responsibleBodies({ information: inTheName, receivedOn: civilDate('2014-03-03') }, city)
    expect(government?.basis).toMatchObject([{ clause: 'shangluo-opinion-2014#三.3' }])
  })

  it('elsewhere is left open between the two: the Regulations say only that the maker answers', () => {
    expect(verdicts(inTheName, nation)).toEqual({ finance: 'responsible', government: 'responsible' })
  })

  it('after 2014 depends on whether the Opinion is still in force', () => {
    expect(verdicts(inTheName, city, '2026-03-02')).toEqual({ finance: 'undetermined', government: 'undetermined' })
    const asserted = responsibleBodies(
      { information: inTheName, receivedOn: civilDate('2026-03-02'), assertInForce: ['shangluo-opinion-2014'] },
      city,
    )
    expect(asserted.map(({ verdict }) => verdict)).toEqual(['responsible', 'not-responsible'])
  })

  it('is the keeper of what citizens gave, the first to obtain or the maker of what bodies gave, the lead of several', () => {
    const on = '2026-03-02'
    const keptBy = { body: 'keeper' }
    expect(verdicts({ origin: 'from-citizens', keptBy, madeBy: { body: 'maker' } }, nation, on)).toEqual({
      maker: 'not-responsible',
      keeper: 'responsible',
    })
    const firstObtainedBy = { body: 'first' }
    expect(verdicts({ origin: 'from-agency', firstObtainedBy, keptBy }, nation, on)).toEqual({
      keeper: 'undetermined',
      first: 'responsible',
    })
    expect(
      verdicts({ origin: 'jointly-made', leadBy: { body: 'lead' }, madeBy: { body: 'other' } }, nation, on),
    ).toEqual({
      other: 'not-responsible',
      lead: 'responsible',
    })
  })

  it('needs to know where it comes from', () => {
    const [only] = responsibleBodies(
      { information: { madeBy: { body: 'a' } }, receivedOn: civilDate('2026-03-02') },
      nation,
    )
    expect(only).toMatchObject({ verdict: 'undetermined' })
    expect(only?.needs).toContainEqual({ need: 'fact', fact: 'case.origin' })
  })

  it('knows no rule before 2008, and none where another law decides', () => {
    expect(verdicts(inTheName, nation, '2007-03-02')).toEqual({ finance: 'no-rule', government: 'no-rule' })
    expect(verdicts({ ...inTheName, competence: 'other-law' }, nation, '2026-03-02')).toEqual({
      finance: 'no-rule',
      government: 'no-rule',
    })
  })
})

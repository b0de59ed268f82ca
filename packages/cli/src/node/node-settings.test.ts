import { describe, expect, it } from 'vitest'
import { testDay } from '../../test/support/fake-edge.ts'
import type { Edge, Sink } from '../edge/edge.ts'
import { voiceOf } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { nodeSettings } from './node-settings.ts'

const nowhere: Sink = { write: async () => {}, isTerminal: false, columns: 80 }

function settings(flags: Parameters<typeof nodeSettings>[0], environment: Readonly<Record<string, string>> = {}) {
  const stopped = new AbortController().signal
  const edge: Edge = { stdout: nowhere, stderr: nowhere, environment, folder: '/', now: () => testDay, stopped }
  return nodeSettings(flags, edge, voiceOf('en'))
}

const url = 'https://creativecommons.org/licenses/by/4.0/'

describe('the terms of the data of a node', () => {
  it('are none where nobody states them', () => {
    expect(settings({})).not.toHaveProperty('license')
    expect(settings({}, { GONGKAI_LICENSE: '' })).not.toHaveProperty('license')
  })

  it('are stated by flags, or by variables, and the address stands for a name that is missing', () => {
    expect(settings({ license: url, licenseName: 'CC-BY-4.0' })).toMatchObject({ license: { url, name: 'CC-BY-4.0' } })
    const environment = { GONGKAI_LICENSE: 'https://example.gov.cn/terms', GONGKAI_LICENSE_NAME: 'own terms' }
    expect(settings({}, environment)).toMatchObject({
      license: { url: 'https://example.gov.cn/terms', name: 'own terms' },
    })
    expect(settings({ license: url })).toMatchObject({ license: { url, name: url } })
  })

  it.each([{ license: 'CC-BY-4.0' }, { license: 'ftp://example.gov.cn/terms' }, { licenseName: 'CC-BY-4.0' }])(
    'are refused as %j, before anything is opened',
    (flags) => expect(() => settings(flags)).toThrow(UsageError),
  )
})

import { describe, expect, it } from 'vitest'
import { testDay } from '../../test/support/fake-edge.ts'
import type { Edge, Sink } from '../edge/edge.ts'
import { voiceOf } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { gateSettings } from './gate-settings.ts'

const nowhere: Sink = { write: async () => {}, isTerminal: false, columns: 80 }

function settings(environment: Readonly<Record<string, string>>) {
  const stopped = new AbortController().signal
  const edge: Edge = { stdout: nowhere, stderr: nowhere, environment, folder: '/', now: () => testDay, stopped }
  return gateSettings(edge, voiceOf('en'))
}

describe('what stands before a node', () => {
  it('is bounded unless somebody says otherwise', () => {
    expect(settings({})).toEqual({
      rateLimit: { requests: 1200, seconds: 60 },
      correctionLimit: { requests: 10, seconds: 3600 },
      trustedProxies: [],
    })
    const own = {
      GONGKAI_RATE_LIMIT: '0',
      GONGKAI_CORRECTION_LIMIT: '0',
      GONGKAI_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    }
    expect(settings(own)).toEqual({
      correctionLimit: { requests: 0, seconds: 3600 },
      trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
    })
  })

  it.each([{ GONGKAI_RATE_LIMIT: 'many' }, { GONGKAI_CORRECTION_LIMIT: '-1' }, { GONGKAI_TRUSTED_PROXIES: 'proxy' }])(
    'is told where it is wrong: %j',
    (environment) => expect(() => settings(environment)).toThrow(UsageError),
  )
})

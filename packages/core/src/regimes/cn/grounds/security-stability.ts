import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十四条: what may endanger security or stability once disclosed. Whether it may, the organ judges. */
export const securityStability: Ground<CnFact> = {
  code: 'security-stability',
  kind: 'absolute',
  title: text('危及国家安全、公共安全、经济安全、社会稳定', 'Security and stability'),
  asks: text(
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。',
    'Information whose disclosure may endanger national, public or economic security, or social stability, is not disclosed.',
  ),
  reportRow: 'denied.security-stability',
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 8 },
      anchors: ['国家安全', '社会稳定'],
      confidence: 'M',
      when: { is: 'disclosure.endangersSecurity' },
    },
    {
      clause: { instrument: 'gipd-2019', article: 14 },
      anchors: ['国家安全', '公共安全', '经济安全', '社会稳定'],
      confidence: 'T',
      when: { is: 'disclosure.endangersSecurity' },
    },
  ],
}

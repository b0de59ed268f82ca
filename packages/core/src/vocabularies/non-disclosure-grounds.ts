import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The grounds for not disclosing, as codes; what each ground asks is for the rules to say. */
export const nonDisclosureGrounds = defineVocabulary({
  name: 'non-disclosure-grounds',
  title: text('不予公开的理由', 'Grounds for not disclosing'),
  description: text(
    '不予公开的法定理由代码；适用条件由规则给出。',
    'Codes of the legal grounds for not disclosing; the rules hold their conditions.',
  ),
  source: {
    title: text('政府信息公开条例', 'Regulations on the Disclosure of Government Information'),
    docNumber: '国务院令第711号',
    confidence: 'T',
  },
  concepts: [
    { code: 'state-secret', label: text('国家秘密', 'State secret'), clause: 'gipd-2019#14' },
    { code: 'law-forbidden', label: text('法律、行政法规禁止公开', 'Forbidden by law'), clause: 'gipd-2019#14' },
    {
      code: 'security-stability',
      label: text('危及“三安全一稳定”', 'National, public or economic security, social stability'),
      clause: 'gipd-2019#14',
      anchors: ['国家安全', '公共安全', '经济安全', '社会稳定'],
    },
    {
      code: 'third-party',
      label: text('损害第三方合法权益', 'Rights of a third party'),
      clause: 'gipd-2019#15',
      anchors: ['第三方合法权益'],
    },
    { code: 'internal-affairs', label: text('内部事务信息', 'Internal affairs'), clause: 'gipd-2019#16.1' },
    {
      code: 'process-information',
      label: text('过程性信息', 'Information of an ongoing process'),
      clause: 'gipd-2019#16.2',
    },
    { code: 'enforcement-file', label: text('行政执法案卷', 'Enforcement file'), clause: 'gipd-2019#16.2' },
    {
      code: 'administrative-query',
      label: text('行政查询事项', 'Matter with its own way of access'),
      clause: 'gipd-2019#36.1.7',
      anchors: ['特别规定'],
    },
  ],
})

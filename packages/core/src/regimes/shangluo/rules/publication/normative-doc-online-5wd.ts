import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》二、2 二要: a normative document goes online within 5 working days of printing. */
export const normativeDocOnline5wd: Rule<ShangluoFact> = {
  id: 'shangluo/normative-doc-online-5wd',
  over: 'record',
  kinds: ['document'],
  datedBy: 'record.printedOn',
  title: text('规范性文件印发后五个工作日内上网', 'Normative document online within 5 working days'),
  asks: text(
    '规范性文件一般应在纸质公文印发后5个工作日内上网公开。',
    'A normative document should be online within 5 working days of the paper being printed and issued.',
  ),
  mend: text(
    '立即上网公开；今后在印发时同步准备网上发布。20个工作日的法定期限仍然适用。',
    'Publish it now, and prepare the online copy while printing. The 20 working days of the Regulations apply besides.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['规范性文件', '5个工作日'],
      confidence: 'T',
      when: { all: [{ is: 'document.normative' }, { code: 'record.attribute', of: ['proactive'] }] },
      require: { within: 'normative-document-online', from: 'record.printedOn', to: 'record.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'document',
        { normative: true, attribute: 'proactive', printedOn: '2014-03-03', publishedOn: '2014-03-10' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('第5个工作日上网', 'online on working day 5'),
    },
    breached: {
      subject: sampleRecord(
        'document',
        { normative: true, attribute: 'proactive', printedOn: '2014-03-03', publishedOn: '2014-03-11' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('第6个工作日上网', 'online on working day 6'),
    },
    undetermined: {
      subject: sampleRecord(
        'document',
        { attribute: 'proactive', printedOn: '2014-03-03', publishedOn: '2014-03-11' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('未记录是否规范性文件', 'nobody recorded whether it is a normative document'),
    },
  },
}

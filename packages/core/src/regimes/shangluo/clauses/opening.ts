import { text } from '../../../text/local-text.ts'
import { type CoverageEntry, data } from './entry.ts'

/** Whom it binds, what it rests on, and its first section. */
export const opening: readonly CoverageEntry[] = [
  {
    section: 'to',
    about: text('发往的机关', 'The bodies it binds'),
    anchors: ['各县区人民政府', '商丹园区管委会', '事业机构'],
    classes: ['b'],
    data: [data('body', ['bodyType', 'level', 'line', 'parent', 'from', 'to'], '/v1/bodies')],
  },
  {
    section: 'preamble',
    about: text('依据的上级文件', 'The documents it rests on'),
    anchors: ['国办发〔2013〕100号', '陕政办发〔2013〕94号'],
    classes: ['b'],
    data: [data('document', ['docNumber', 'relations'], '/v1/records/999999.document-full/links')],
  },
  {
    section: '一',
    about: text('重要意义、存在问题和态度', 'Why it matters, what is wrong, and the right attitude'),
    anchors: ['取得了显着成效', '参与和监督意识', '不回应、不发声', '抓出成效'],
    classes: ['c'],
    reason: text(
      '只作号召，没有可以履行的事项，也没有数据。',
      'It exhorts: there is no duty to perform and nothing to record.',
    ),
  },
]

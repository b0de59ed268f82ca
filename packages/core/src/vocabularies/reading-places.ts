import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** Where the public may read what a government discloses. */
export const readingPlaces = defineVocabulary({
  name: 'reading-places',
  title: text('查阅场所', 'Places for reading'),
  description: text(
    '公众查阅政府信息的场所：前三类应当设置，其余根据需要设立。',
    'Where the public may read what is disclosed: the first three have to be there, others as needed.',
  ),
  source: {
    title: text('政府信息公开条例(2019年修订)', 'Regulations of 2019'),
    docNumber: '国务院令第711号',
    confidence: 'T',
  },
  concepts: [
    { code: 'archives', label: text('国家档案馆', 'State archives'), clause: 'gipd-2019#25.1' },
    { code: 'library', label: text('公共图书馆', 'Public library'), clause: 'gipd-2019#25.1' },
    { code: 'service-hall', label: text('政务服务场所', 'Service hall'), clause: 'gipd-2019#25.1' },
    {
      code: 'other',
      label: text('公共查阅室等其他场所', 'Reading rooms and other places'),
      clause: 'gipd-2019#25.2',
      anchors: ['公共查阅室'],
    },
  ],
})

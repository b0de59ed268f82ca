import { text } from '../text/local-text.ts'
import { themeConcepts } from './theme-concepts.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The 22 themes under which the central portal files documents, with their children. */
export const themes = defineVocabulary({
  name: 'themes',
  title: text('主题分类', 'Themes'),
  description: text(
    '中国政府网公文库的主题分类：22个一级类及其下级类；“国务院组织机构”的十个下级类只见到“其他”一类。',
    'The themes of the central document library: 22 at the first level and their children. Of the ten children of the State Council’s organs only the last was seen.',
  ),
  source: {
    title: text('中国政府网公文库分类', 'Classification of the central government document library'),
    confidence: 'E',
  },
  concepts: themeConcepts,
})

import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The fifteen statutory kinds of official document. */
export const genres = defineVocabulary({
  name: 'genres',
  title: text('公文种类', 'Kinds of official document'),
  description: text(
    '党政机关公文的十五个法定文种。',
    'The fifteen statutory kinds of document of party and government bodies.',
  ),
  source: {
    title: text('党政机关公文处理工作条例', 'Regulations on the handling of official documents'),
    docNumber: '中办发〔2012〕14号',
    confidence: 'M',
  },
  concepts: [
    { code: 'resolution', label: text('决议', 'Resolution') },
    { code: 'decision', label: text('决定', 'Decision') },
    { code: 'order', label: text('命令(令)', 'Order'), alsoKnownAs: ['命令', '令'] },
    { code: 'communique', label: text('公报', 'Communiqué') },
    { code: 'proclamation', label: text('公告', 'Proclamation') },
    { code: 'announcement', label: text('通告', 'Announcement') },
    { code: 'opinion', label: text('意见', 'Opinion') },
    { code: 'notice', label: text('通知', 'Notice') },
    { code: 'circular', label: text('通报', 'Circular') },
    { code: 'report', label: text('报告', 'Report') },
    { code: 'request', label: text('请示', 'Request for instructions') },
    { code: 'reply', label: text('批复', 'Reply') },
    { code: 'motion', label: text('议案', 'Motion') },
    { code: 'letter', label: text('函', 'Letter') },
    { code: 'minutes', label: text('纪要', 'Minutes') },
  ],
})

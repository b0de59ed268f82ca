import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** What a letter to an office asks for; the periods of 2014 differ by it. */
export const letterCategories = defineVocabulary({
  name: 'letter-categories',
  title: text('来信类别', 'Kinds of letter'),
  description: text('公众来信、留言的类别。', 'What a letter or message from the public is.'),
  source: {
    title: text('关于加强政府网站信息内容建设的意见', 'Opinion on the content of government websites'),
    docNumber: '国办发〔2014〕57号',
    confidence: 'E',
  },
  concepts: [
    { code: 'suggestion', label: text('意见建议', 'Suggestion'), alsoKnownAs: ['建议', '意见'] },
    { code: 'complaint', label: text('投诉举报', 'Complaint'), alsoKnownAs: ['投诉', '举报'] },
    { code: 'query', label: text('咨询求助', 'Query'), alsoKnownAs: ['咨询', '求助'] },
    {
      code: 'site-error',
      label: text('网站纠错', 'Report of a mistake on the site'),
      alsoKnownAs: ['我为政府网站找错'],
    },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** Where the answering of a letter stands. */
export const letterStates = defineVocabulary({
  name: 'letter-states',
  title: text('来信办理状态', 'State of a letter'),
  description: text('来信、留言的办理状态。', 'Where the answering of a letter stands.'),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    { code: 'received', label: text('已收到', 'Received') },
    { code: 'forwarded', label: text('已转办', 'Forwarded') },
    { code: 'explained', label: text('已说明延期理由', 'Delay explained') },
    { code: 'answered', label: text('已答复', 'Answered') },
    {
      code: 'invalid',
      label: text('无效来信', 'Not a valid message'),
      note: text('重复、空白或者不知所云的来信。', 'Repeated, empty or unintelligible.'),
    },
  ],
})

/** By which way a letter, request or call came in. */
export const channels = defineVocabulary({
  name: 'channels',
  title: text('渠道', 'Channels'),
  description: text('公众与行政机关往来的渠道。', 'The ways by which the public and an office reach each other.'),
  source: {
    title: text('政府信息公开条例(2019年修订)第三十一条及通行做法', 'Article 31 of the 2019 Regulations and practice'),
    confidence: 'own',
  },
  concepts: [
    { code: 'leader-mailbox', label: text('领导信箱', 'Leader’s mailbox'), alsoKnownAs: ['市长信箱', '县长信箱'] },
    { code: 'website', label: text('政府网站', 'Website'), alsoKnownAs: ['网上留言', '网站留言'] },
    { code: 'hotline', label: text('热线电话', 'Hotline') },
    { code: 'in-person', label: text('当面提交', 'In person') },
    {
      code: 'registered-post',
      label: text('挂号信、特快专递', 'Registered post'),
      alsoKnownAs: ['特快专递', '挂号信'],
    },
    { code: 'post', label: text('平常信函', 'Ordinary post') },
    { code: 'fax', label: text('传真', 'Fax') },
    { code: 'e-mail', label: text('电子邮件', 'E-mail') },
    { code: 'online', label: text('互联网在线申请', 'Online form') },
    { code: 'new-media', label: text('政务新媒体', 'Account on new media') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

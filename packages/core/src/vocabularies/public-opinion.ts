import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The five classes of public opinion that have to be answered. */
export const opinionClasses = defineVocabulary({
  name: 'opinion-classes',
  title: text('需要回应的舆情', 'Opinion that needs a response'),
  description: text('2016年确定的五类需要重点回应的政务舆情。', 'The five classes fixed in 2016.'),
  source: {
    title: text('关于在政务公开工作中进一步做好政务舆情回应的通知', 'Notice on responding to public opinion'),
    docNumber: '国办发〔2016〕61号',
    confidence: 'E',
  },
  concepts: [
    { code: 'policy-misread', label: text('对政策的误解误读', 'Policy misread') },
    { code: 'public-interest', label: text('涉及公众切身利益且影响较大', 'Public interest with great effect') },
    { code: 'moral-bottom-line', label: text('民生领域冲击道德底线', 'Moral bottom line in livelihood') },
    { code: 'emergency', label: text('突发事件、自然灾害', 'Emergency or disaster') },
    { code: 'ordered', label: text('上级要求回应', 'Ordered by a superior body') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** The ways in which an office answers public opinion. */
export const responseForms = defineVocabulary({
  name: 'response-forms',
  title: text('回应形式', 'Forms of response'),
  description: text('回应舆情的形式。', 'How public opinion is answered.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'online-post', label: text('网上发布消息', 'Post online'), clause: 'shangluo-opinion-2014#三.1' },
    { code: 'expert', label: text('组织专家解读', 'Explanation by experts'), clause: 'shangluo-opinion-2014#三.1' },
    {
      code: 'press-conference',
      label: text('召开新闻发布会', 'Press conference'),
      clause: 'shangluo-opinion-2014#三.1',
    },
    {
      code: 'media-interview',
      label: text('接受媒体专访', 'Interview with the media'),
      clause: 'shangluo-opinion-2014#三.1',
    },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

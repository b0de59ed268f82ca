import { text } from '../../../text/local-text.ts'
import type { DutyEntry } from './entry.ts'

/** Of publishing, sites, accounts and secrets: what is no rule. */
export const publishing: readonly DutyEntry[] = [
  {
    code: 'proactive-channel',
    about: text(
      '《条例》第二十三条：通过公报、网站、新闻发布会、报刊、广播、电视等途径公开',
      'Article 23: published in the gazette, on a site, at a press conference, in papers, on radio or television',
    ),
    rules: ['cn/proactive-20wd'],
    reason: text(
      '任一途径均可，条文不指定；是否公开、是否及时，由公开期限核对。',
      'Any of these will do, and the clause names none; whether it was published, and in time, is for the period of publication.',
    ),
  },
  {
    code: 'archives-25y',
    about: text(
      '《档案法》第二十七条：档案自形成之日起满二十五年开放',
      'Archives open 25 years after they were formed',
    ),
    terms: ['archives-opening'],
    reason: text(
      '未开放的档案不进入公开数据，没有可以核对的对象；到期日可以计算。',
      'An archive that is not open enters no published data, so there is nothing to check; the day can be counted.',
    ),
  },
  {
    code: 'site-spot-check',
    about: text(
      '国务院办公厅每半年抽查、每年考核',
      'The State Council Office checks every half-year and appraises every year',
    ),
    reason: text(
      '是国务院办公厅自己的工作安排，不约束被检查的机关。',
      'It is what the State Council Office does itself; it binds none of those inspected.',
    ),
  },
  {
    code: 'site-relay-state-council',
    about: text('及时转载国务院重要政策信息', 'State Council documents are relayed promptly'),
    reason: text(
      '条文没有数字，对应的国务院文件的发布时间也不在本级登记之内，无从比较。',
      'The clause gives no figure, and when the State Council published is in no register at hand, so there is nothing to compare.',
    ),
  },
  {
    code: 'site-meta-tags',
    about: text('网页设置SiteIDCode等标签', 'Pages carry tags such as SiteIDCode'),
    reason: text(
      '标签的完整清单尚未查到；网页源代码不是公开记录，应当由网站检测工具核对。',
      'The full list of tags was not seen, and the source of a page is no published record; tools that test sites are for that.',
    ),
  },
  {
    code: 'media-no-24h',
    about: text('国办发〔2018〕123号没有以小时计的期限', 'The Opinion on new media sets no limit in hours'),
    rules: ['cn/media-reply-limit'],
    reason: text(
      '是对条文的说明，不是义务：使用者可以自定上限。',
      'It is a remark on the text and no duty: the caller may set a limit.',
    ),
  },
  {
    code: 'secrecy-terms',
    about: text(
      '《保密法》第二十条、第二十四条：各密级的最长保密期限，每年审核',
      'Articles 20 and 24: the longest terms of the three levels, and a review every year',
    ),
    terms: ['secrecy-top-secret', 'secrecy-secret', 'secrecy-confidential'],
    reason: text(
      '国家秘密不进入公开数据；最长期限可以计算，是否每年审核由保密工作自查。',
      'Secrets enter no published data; the longest term can be counted, and the yearly review is checked within secrecy work.',
    ),
  },
]

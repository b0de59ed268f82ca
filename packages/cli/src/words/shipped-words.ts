import type { WordList } from './word-list.ts'

/**
 * Words that are wrong wherever they stand, with what was meant. The list is small on purpose: each of its words was
 * looked for in the real texts the project is tested on, and raised no false alarm there.
 */
export const confusedWords: WordList = {
  id: 'confused',
  title: '错别字',
  titleEn: 'Wrong characters',
  level: 'warning',
  words: [
    { word: '显着', suggestion: '显著', except: ['明显着', '彰显着', '凸显着', '突显着', '尽显着', '显着力'] },
    { word: '签定', suggestion: '签订', except: ['签定位'] },
    { word: '布署', suggestion: '部署', except: ['发布署', '公布署'] },
    { word: '部暑', suggestion: '部署' },
    { word: '一如继往', suggestion: '一如既往' },
    { word: '名符其实', suggestion: '名副其实' },
    { word: '迫不急待', suggestion: '迫不及待' },
    { word: '再接再励', suggestion: '再接再厉' },
    { word: '重蹈复辙', suggestion: '重蹈覆辙' },
    { word: '截止目前', suggestion: '截至目前' },
    { word: '既使', suggestion: '即使', except: ['既使用', '既使得'] },
    {
      word: '一但',
      suggestion: '一旦',
      except: ['之一但', '其一但', '第一但', '唯一但', '统一但', '一但书', '不一但', '单一但'],
    },
    { word: '幅射', suggestion: '辐射' },
    { word: '竟争', suggestion: '竞争' },
    { word: '竟聘', suggestion: '竞聘' },
    { word: '气侯', suggestion: '气候' },
    { word: '侯选', suggestion: '候选', except: ['侯选择'] },
    { word: '侯审', suggestion: '候审', except: ['侯审理', '侯审计'] },
    { word: '挂勾', suggestion: '挂钩' },
    { word: '通迅', suggestion: '通讯', except: ['交通迅', '沟通迅', '流通迅', '畅通迅', '开通迅'] },
    { word: '松驰', suggestion: '松弛' },
    { word: '震憾', suggestion: '震撼' },
    { word: '枯躁', suggestion: '枯燥' },
    { word: '急燥', suggestion: '急躁' },
    { word: '烂用', suggestion: '滥用' },
    { word: '渡假', suggestion: '度假' },
    {
      word: '按装',
      suggestion: '安装',
      except: ['按装机', '按装修', '按装卸', '按装备', '按装配', '按装载', '按装置'],
    },
    { word: '克已奉公', suggestion: '克己奉公' },
    { word: '粗旷', suggestion: '粗犷' },
    { word: '修茸', suggestion: '修葺' },
    { word: '防犯', suggestion: '防范', except: ['防犯罪'] },
    { word: '贯砌', suggestion: '贯彻' },
    { word: '责无旁代', suggestion: '责无旁贷' },
    { word: '因地治宜', suggestion: '因地制宜' },
    { word: '全力已赴', suggestion: '全力以赴' },
  ],
}

/**
 * Words of official prose that nobody repeats on purpose: 相关相关 is a slip of the pen, 研究研究 is not. Words that end one
 * name and begin the next are left out: 本规定规定的条件, 人民政府政府采购.
 */
const neverRepeated =
  '相关 有关 进行 以及 或者 应当 按照 依照 依据 根据 部门 单位 机关 实施 情况 内容 国家 社会 事项 责任 主管 企业 群众 及时 通过 由于 因此 并且 对于 关于 为了 如果 但是 我们 他们 其中 必须 可以 能够'

/** The same word twice in a row. */
export const doubledWords: WordList = {
  id: 'doubled',
  title: '重复的词',
  titleEn: 'A word written twice',
  level: 'warning',
  words: neverRepeated.split(' ').map((word) => ({ word: word + word, suggestion: word })),
}

/** What is looked for unless the configuration says otherwise. */
export const shippedWordLists: readonly WordList[] = [confusedWords, doubledWords]

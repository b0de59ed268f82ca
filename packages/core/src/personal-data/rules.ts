import type { Confidence, Severity } from '../findings/finding.ts'
import { type LocalText, text } from '../text/local-text.ts'

/** One rule of the leak detector. */
export interface PersonalDataRule {
  readonly title: LocalText
  /** The severity in a list or line about a person; a contact line or a duty to disclose lowers it. */
  readonly severity: Severity
  /** The highest confidence the rule reaches, and what that confidence rests on. */
  readonly confidence: Confidence
  readonly proof: LocalText
  readonly mend: LocalText
  /** The standard of the number and the provisions that protect it, as people cite them. */
  readonly standards: readonly string[]
}

const privacy = '《政府信息公开条例》第十五条'
const openness = '《个人信息保护法》第二十五条'
const sensitive = '《个人信息保护法》第二十八条'
const least = '《个人信息保护法》第六条'
const minor = '《个人信息保护法》第三十一条'

const removeNumber = text(
  '删去该号码；确需区分同名的人时，只留前两位和后三位',
  'Remove the number; where people of one name must be told apart, keep its first two and last three characters',
)
const removeColumn = text('删去这一列；公示不需要它', 'Remove the column; the notice does not need it')

/** What the detector finds: each kind with its title, severity, proof, cure and legal ground. */
export const personalDataRules = {
  'resident-id': {
    title: text('公民身份号码', 'Resident identity number'),
    severity: 'error',
    confidence: 'certain',
    proof: text('行政区划、出生日期和校验码都成立', 'Place code, birth date and check character all hold'),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'resident-id-check-fails': {
    title: text('疑似公民身份号码（校验码不符）', 'Resident identity number whose check character fails'),
    severity: 'error',
    confidence: 'likely',
    proof: text(
      '行政区划和出生日期成立，旁边写明是证件号码；可能是录入错误',
      'Place code and birth date hold, and the words beside it say it is an identity number; perhaps mistyped',
    ),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'resident-id-rounded': {
    title: text('被表格软件改写的公民身份号码', 'Resident identity number damaged by a spreadsheet'),
    severity: 'error',
    confidence: 'likely',
    proof: text(
      '末三位为零或者写成科学计数，其余十五位仍然可读',
      'The last three digits are zero or it stands in scientific notation; fifteen digits can still be read',
    ),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'resident-id-15': {
    title: text('十五位旧身份证号码', 'Fifteen-digit identity number of the old kind'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '行政区划和出生日期成立，旁边写明是证件号码',
      'Place code and birth date hold, and the words beside it say what it is',
    ),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'disability-card': {
    title: text('残疾人证号', 'Disability card number'),
    severity: 'error',
    confidence: 'certain',
    proof: text('前十八位是校验成立的公民身份号码', 'Its first eighteen characters are a valid identity number'),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'pupil-number': {
    title: text('学籍号', 'Pupil number'),
    severity: 'error',
    confidence: 'certain',
    proof: text('字母之后是校验成立的公民身份号码', 'A valid identity number follows its letter'),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive, minor],
  },
  'residence-permit': {
    title: text('港澳台居民居住证号码', 'Residence permit number of a Hong Kong, Macau or Taiwan resident'),
    severity: 'error',
    confidence: 'certain',
    proof: text(
      '以 81、82、83 开头，出生日期和校验码成立',
      'It begins with 81, 82 or 83; birth date and check character hold',
    ),
    mend: removeNumber,
    standards: ['GB 11643', privacy, sensitive],
  },
  'foreigner-id': {
    title: text('外国人永久居留身份证号码', 'Foreign permanent resident number'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '以 9 开头的十八位号码，日期和校验码成立；或者旁边写明的旧式十五位证号',
      'Eighteen characters beginning with 9, date and check hold; or the old fifteen, named beside it',
    ),
    mend: removeNumber,
    standards: [privacy, sensitive],
  },
  passport: {
    title: text('护照号码', 'Passport number'),
    severity: 'warning',
    confidence: 'likely',
    proof: text('字母加七至八位数字，旁边写明是护照', 'Letters and seven or eight digits, named a passport beside it'),
    mend: removeNumber,
    standards: [privacy, sensitive],
  },
  'travel-permit': {
    title: text('往来通行证号码', 'Travel permit number'),
    severity: 'warning',
    confidence: 'likely',
    proof: text('形状相符，旁边写明是通行证', 'Its shape fits, and the words beside it name a permit'),
    mend: removeNumber,
    standards: [privacy, sensitive],
  },
  mobile: {
    title: text('手机号码', 'Mobile number'),
    severity: 'error',
    confidence: 'certain',
    proof: text(
      '十一位，号段已分配；“确定”还要有写明电话的字样或者在人员名单里',
      'Eleven digits in a range in use; certain where named a telephone or in a list of people',
    ),
    mend: text(
      '个人号码删去，或者只留前三位和后四位；单位应当公布办公电话',
      'Remove a person’s number, or keep the first three and last four digits; a body publishes its office telephone',
    ),
    standards: [privacy, openness],
  },
  landline: {
    title: text('个人固定电话', 'Landline of a person'),
    severity: 'info',
    confidence: 'possible',
    proof: text('在人员名单或者写个人情况的一行里', 'In a list of people or a line about a person'),
    mend: removeColumn,
    standards: [privacy, openness],
  },
  'bank-card': {
    title: text('银行卡号', 'Bank card number'),
    severity: 'error',
    confidence: 'certain',
    proof: text(
      '发卡机构前缀和校验位成立；“确定”还要有写明账户的字样',
      'Issuer prefix and check digit hold; certain where an account is named',
    ),
    mend: text('删去卡号；公示只需要金额', 'Remove the card number; the notice needs the amount alone'),
    standards: ['ISO/IEC 7812-1', privacy, sensitive],
  },
  'bank-account': {
    title: text('个人账号', 'Account number of a person'),
    severity: 'error',
    confidence: 'likely',
    proof: text('列名或者旁边的字样写明是账号', 'The column’s title or the words beside it name an account'),
    mend: text('删去账号；公示只需要金额', 'Remove the account; the notice needs the amount alone'),
    standards: [privacy, sensitive],
  },
  'home-address': {
    title: text('详细住址', 'Home address in detail'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '写到村组、门牌或者房号，并且与个人相连',
      'It goes below the village to group, door or room, and belongs to a person',
    ),
    mend: text('住址只写到乡镇、街道', 'Give the address no further than the township or street office'),
    standards: [privacy, least],
  },
  plate: {
    title: text('机动车号牌', 'Vehicle plate'),
    severity: 'info',
    confidence: 'likely',
    proof: text('形状相符，并且与个人相连', 'Its shape fits and it belongs to a person'),
    mend: text('遮去中间的字符', 'Mask the characters in the middle'),
    standards: [privacy],
  },
  email: {
    title: text('个人电子邮箱', 'Personal e-mail address'),
    severity: 'info',
    confidence: 'likely',
    proof: text('不是政府域名，并且与个人相连', 'Not of a government domain, and belongs to a person'),
    mend: text('删去个人邮箱；单位应当公布公务邮箱', 'Remove a personal address; a body publishes its official one'),
    standards: [privacy, openness],
  },
  wechat: {
    title: text('微信号或者 QQ 号', 'WeChat or QQ account'),
    severity: 'info',
    confidence: 'likely',
    proof: text('旁边写明是微信号或者 QQ 号', 'Named WeChat or QQ beside it'),
    mend: text('删去个人账号', 'Remove the account'),
    standards: [privacy, openness],
  },
  'birth-date': {
    title: text('出生日期或者年龄', 'Birth date or age'),
    severity: 'info',
    confidence: 'likely',
    proof: text('与姓名同在一行；会使号码的遮盖失效', 'In one row with a name; it undoes the masks of numbers'),
    mend: text('删去出生日期；确需时只写年份', 'Remove the birth date; where needed, give the year alone'),
    standards: [privacy, least],
  },
  'sensitive-column': {
    title: text('敏感个人信息的列', 'A column of sensitive personal information'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '人员名单里的列名说的是健康、残疾、致贫原因、信仰或者就读情况',
      'In a list of people a column is titled health, disability, cause of poverty, belief or schooling',
    ),
    mend: removeColumn,
    standards: [privacy, sensitive],
  },
  'minors-list': {
    title: text('未成年人名单', 'A list of minors'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '至少五个姓名，标题、列名或者年龄表明是未成年人',
      'At least five names; title, columns or ages show that they are minors',
    ),
    mend: text(
      '不公布未成年人名单；公示期满即撤下',
      'Do not publish lists of minors; take them down when the notice has run',
    ),
    standards: [privacy, sensitive, minor],
  },
  schema: {
    title: text('接口或者表格的字段含个人信息', 'Fields of an interface or form hold personal information'),
    severity: 'warning',
    confidence: 'possible',
    proof: text(
      '字段名是证件号码、手机、住址一类；由人判断',
      'Fields are named identity number, mobile, address and the like; a person must decide',
    ),
    mend: text('从对外的字段里去掉，或者说明依据', 'Leave the fields out of what is published, or state the ground'),
    standards: [privacy, least],
  },
  'weak-mask': {
    title: text('遮盖过弱', 'A mask that is too weak'),
    severity: 'warning',
    confidence: 'likely',
    proof: text(
      '结合同一行的其他列，只剩十至九百九十九种可能',
      'With the other columns of the row, ten to 999 possibilities are left',
    ),
    mend: text(
      '身份号码只留前两位和后三位，并删去出生日期',
      'Keep the first two and last three characters of an identity number, and remove birth dates',
    ),
    standards: ['GB 11643', privacy],
  },
  'void-mask': {
    title: text('遮盖无效', 'A mask that hides nothing'),
    severity: 'error',
    confidence: 'likely',
    proof: text(
      '结合同一行的其他列，剩下不到十种可能',
      'With the other columns of the row, fewer than ten possibilities are left',
    ),
    mend: text(
      '身份号码只留前两位和后三位，并删去出生日期',
      'Keep the first two and last three characters of an identity number, and remove birth dates',
    ),
    standards: ['GB 11643', privacy, sensitive],
  },
} as const satisfies { readonly [kind: string]: PersonalDataRule }

/** A kind of personal data the detector finds. */
export type PersonalDataKind = keyof typeof personalDataRules

/** The id of a rule, as it stands in reports: `personal-data/resident-id`. */
export type PersonalDataRuleId = `personal-data/${PersonalDataKind}`

/**
 * The id of a kind's rule.
 * @example
 * ```ts
 * personalDataRuleId('mobile') // → 'personal-data/mobile'
 * ```
 */
export function personalDataRuleId<K extends PersonalDataKind>(kind: K): `personal-data/${K}` {
  return `personal-data/${kind}`
}

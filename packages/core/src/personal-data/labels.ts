import { plainIdeographs } from '../identifiers/ideographs.ts'

/** What the words before a number say it is. */
export const labelRoles = [
  [
    'credit-code',
    '统一(?:社会)?信用代码|社会信用代码|信用代码证?号?|组织机构代码|机构代码|纳税人识别号|税号|营业执照(?:注册)?号?',
  ],
  ['index', '索引号'],
  [
    'serial',
    '项目(?:统一)?代码|项目编[码号]|招标编号|采购编号|流水号?|订单号|交易号|档案号|案卷号|合同(?:编)?号|备案号|凭证号?|批准文号|许可证(?:编)?号?|证书(?:编)?号?|案号|文号|宗地(?:编)?[号码]|宗地代码|不动产单元号|不动产权证号?|事项编码|实施编码|条形码|追溯码|批号|序列号|网安备|标识码|邮政编码|邮编|设备编?号|单号|图号|坐标|业务号|发票号码?',
  ],
  ['amount', '金额|资本|资金|投资额?|收入|支出|预算|决算|面积|产值|产量|总额|数额|里程'],
  ['disability', '残疾人?证(?:件)?(?:编)?号?码?|残联证号'],
  ['pupil', '(?:全国)?学籍(?:辅)?号'],
  [
    'id',
    '居民身份证(?:号码?|编号)?|公民身份号码?|公民身份证号码?|身份证件?(?:号码?|编号)?|身份号码?|证件号码?|证件编号|居住证(?:号码?)?|有效证件|(?:sfzh?|idcard|id ?card|id[ _]?n(?:o|umber)|cert[ _]?no|zjhm)',
  ],
  ['passport', '护照(?:号码?|编号)?'],
  [
    'permit',
    '(?:往来)?(?:港澳|台湾|大陆|内地)?(?:居民)?(?:来往|往来)?(?:大陆|内地|港澳|台湾)?通行证(?:号码?)?|台胞证(?:号码?)?|回乡证(?:号码?)?',
  ],
  ['foreigner', '外国人永久居留(?:身份)?证(?:号码?)?|永居证(?:号码?)?'],
  [
    'account',
    '银行(?:卡|账|帐)(?:号码?|户)?|卡号|(?:一卡通|一折通|惠农卡|存折|社保卡)(?:账号|帐号|卡号|号码?)?|[账帐](?:号|户)|开户(?:银行|行)?|打款',
  ],
  [
    'contact',
    '咨询电话|监督(?:举报)?电话|举报(?:投诉)?电话|投诉(?:举报)?电话|办公(?:室)?电话|值班电话|服务(?:热线|电话)|热线|报名电话|报警电话|传真|联系人',
  ],
  ['phone', '(?:联系)?手机(?:号码?)?|移动电话|联系(?:方式|电话)|电话(?:号码?)?|来电|tel(?:ephone)?|mobile|phone'],
  ['plate', '车牌(?:号码?)?|号牌(?:号码?)?|车辆号牌'],
  ['wechat', '微信(?:号|帐号|账号)|QQ(?!群)(?:号码?)?'],
  ['birth', '出生(?:日期|年月日?|时间)'],
  ['address', '(?:家庭|现)?住址|家庭地址|家住|现住(?:地址|地|于|在)?|户籍(?:所在地|地址?)|居住地址?|住所(?:地)?'],
  ['number', '编号|编码|代码|序号|号码'],
] as const

/** What a label says a number is. */
export type LabelRole = (typeof labelRoles)[number][0]

/** A label found beside a number. */
export interface Label {
  readonly role: LabelRole
  /** The words as they stand, which hold no digits. */
  readonly term: string
}

const every = new RegExp(labelRoles.map(([, words], i) => `(?<r${i}>${words})`).join('|'), 'gi')
const negated = /(?:非|不是|不属于|无|并非)$/
const boundary = /[。；;！!？?\n\t|│]/

function roleOf(match: RegExpExecArray): LabelRole | undefined {
  return labelRoles.find((_, i) => match.groups?.[`r${i}`] !== undefined)?.[0]
}

function labelsIn(text: string): readonly (Label & { readonly at: number; readonly denied: boolean })[] {
  return [...plainIdeographs(text).matchAll(every)].flatMap((match) => {
    const role = roleOf(match)
    if (role === undefined) return []
    return [{ role, term: match[0], at: match.index, denied: negated.test(text.slice(0, match.index)) }]
  })
}

/** How far before a number its label may stand, in UTF-16 units. */
const reach = 24

/**
 * The label of a number: the nearest before it in the same clause, or one in brackets right behind it.
 * A denied label (非证件号码) is none.
 */
export function labelOf(text: string, start: number, end: number): Label | undefined {
  if (start === 0 && end === text.length) return undefined
  const before = text.slice(Math.max(0, start - reach), start)
  const clause = before.split(boundary).at(-1) ?? ''
  const nearest = labelsIn(clause).at(-1)
  if (nearest !== undefined && !nearest.denied) return { role: nearest.role, term: nearest.term }
  const after = /^\s*[（(]([^（()）\d]{1,12})[)）]/.exec(text.slice(end, end + 16))?.[1]
  const behind = after === undefined ? undefined : labelsIn(after).find(({ denied }) => !denied)
  return behind === undefined ? undefined : { role: behind.role, term: behind.term }
}

/** What the title of a column or field says its values are. */
export function labelOfTitle(title: string): Label | undefined {
  const found = labelsIn(title.replace(/[\s\u200b-\u200f\ufeff]/g, '')).find(({ denied }) => !denied)
  return found === undefined ? undefined : { role: found.role, term: found.term }
}

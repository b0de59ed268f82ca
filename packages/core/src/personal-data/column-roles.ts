import { withoutSpaces } from '../identifiers/characters.ts'
import { plainIdeographs } from '../identifiers/ideographs.ts'

/** What a column holds, by its title. The first pattern that fits decides. */
const patterns = [
  ['credit-code', /信用代码|组织机构代码|机构代码|纳税人识别号|税号|营业执照/],
  ['index', /索引号/],
  [
    'code',
    /项目代码|项目编[码号]|编号$|编码$|文号|流水号|订单号|档案号|合同号|备案号|许可证号|案号|宗地|不动产单元|标识码|邮编|邮政编码/,
  ],
  ['guardian', /监护人|家长|父亲|母亲|父母/],
  ['pupil-number', /学籍号/],
  ['disability-card', /残疾人?证/],
  ['id', /身份证|公民身份|身份号码|证件号|证件编号|居住证|护照|通行证|certno|idcard|id_?no|id_?number|sfz/i],
  ['account', /银行(?:卡|账|帐)|卡号|一卡通|一折通|存折|[账帐]号|开户(?:银行|行)?$|account/i],
  [
    'office',
    /单位(?:名称)?$|单位电话|机构名称|部门|科室|办公|传真|职务|工作单位地址|企业名称|公司名称|法定代表人|经营范围|主管/,
  ],
  ['contact', /联系人|负责人|经办人|承办人/],
  ['phone', /手机|电话|联系方式|移动电话|mobile|phone|tel$/i],
  ['birth', /出生|生日|birth/i],
  ['age', /^(?:年龄|实足年龄|周岁)|年龄$|^age$/i],
  ['sex', /^性别$|^男女$|^(?:sex|gender)$/i],
  ['health', /病种|疾病|病情|健康|诊断|患病|住院|病史|症状|health|diagnos|disease/i],
  ['disability', /残疾(?:类别|等级|类型|情况|程度)?|伤残/],
  [
    'poverty',
    /致贫|贫困(?:原因|类型|户属性)|困难(?:原因|类型|情况)|救助原因|家庭(?:困难|情况|收入)|低保(?:类别|类型|原因)|申请(?:理由|原因)/,
  ],
  ['belief', /宗教|信仰|religion/i],
  ['schooling', /学校|班级|年级|就读|幼儿园|在读|学籍/],
  ['relation', /与户主关系|家庭成员|家庭关系|成员关系|^关系$/],
  ['ethnicity', /^民族$/],
  ['address', /住址|家庭地址|户籍地|户籍所在地|居住地|家庭住所|现住|联系地址|通讯地址|home.?address|^address$/i],
  ['plate', /车牌|号牌/],
  ['email', /邮箱|e-?mail/i],
  ['wechat', /微信|qq/i],
  ['amount', /金额|补助|补贴|补偿|保障金|发放|元[)）]?$/],
  [
    'name',
    /姓名|户主$|户主姓名|^(?:申请人|户主|学生|幼儿|考生|当事人|被执行人|受助人|承租人|领取人|享受人|对象)$|^name$/i,
  ],
] as const

/** What a column holds. */
export type ColumnRole = (typeof patterns)[number][0]

/** The role of a column, and the words of its title that say so. They come from a fixed list of words and hold no value. */
export interface ColumnTitle {
  readonly role: ColumnRole
  readonly term: string
}

/**
 * What a column holds by its title.
 * @param title the title as printed; spaces do not matter
 * @returns undefined where no word is known
 * @example
 * ```ts
 * columnTitle('身 份 证 号')?.role // → 'id'
 * columnTitle('行政区划') // → undefined
 * ```
 */
export function columnTitle(title: string): ColumnTitle | undefined {
  const text = plainIdeographs(withoutSpaces(title))
  for (const [role, pattern] of patterns) {
    const term = pattern.exec(text)?.[0]
    if (term !== undefined) return { role, term }
  }
  return undefined
}

/** Roles that only people have: one of them makes the table a list of people. */
export const personalRoles: ReadonlySet<ColumnRole> = new Set([
  'guardian',
  'pupil-number',
  'disability-card',
  'id',
  'birth',
  'age',
  'sex',
  'relation',
  'ethnicity',
])

/** Roles that bodies have as well: they make a list of people only beside a column of names. */
export const sharedRoles: ReadonlySet<ColumnRole> = new Set([
  'account',
  'health',
  'disability',
  'poverty',
  'belief',
  'schooling',
  'address',
  'amount',
])

/** Roles of sensitive personal information (Personal Information Protection Law, art. 28), flagged once for the column. */
export const sensitiveRoles: ReadonlySet<ColumnRole> = new Set([
  'health',
  'disability',
  'poverty',
  'belief',
  'schooling',
])

/** Roles that name personal data in the description of an interface or an empty form. */
export const schemaRoles: ReadonlySet<ColumnRole> = new Set([
  'id',
  'pupil-number',
  'disability-card',
  'account',
  'phone',
  'address',
  'birth',
  'health',
  'disability',
  'belief',
  'email',
  'wechat',
])

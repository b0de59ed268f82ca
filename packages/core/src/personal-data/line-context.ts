import { plainIdeographs } from '../identifiers/ideographs.ts'

/** What the line around a number is about. */
export interface LineContext {
  readonly about: 'person' | 'contact' | 'neither'
  /** The word that decided. */
  readonly term: string
  /** The word that makes the line an example in a form; absent where it is none. */
  readonly sample?: string
}

const person =
  /身份证|公民身份|身份号码|户主|当事人|被征收人|被拆迁人|被处罚人|被执行人|失信|申请人|申请者|配租|承租人|低保|五保|特困|残疾人|患者|病人|监护人|家长|考生|拟聘|拟录|拟任|学生|幼儿|户籍|民族|性别|男，|女，|\t[男女]\t|出生|一卡通|惠农|补贴对象|受助|救助对象|贫困户|脱贫户|持证人|护照|团组成员|车主|驾驶[人员]|姓名|家庭住址|村民|您留下|你留下|您的电话|你的电话|来信人|投诉人|举报人|信访人|本人/
const contact =
  /联系人|咨询|监督电话|监督举报|举报电话|投诉电话|办公电话|办公室电话|办公地[址点]|办公室|值班|服务热线|热线|服务电话|报名|传真|受理|招标人|招标代理|采购人|采购代理|代理机构|邮编|邮政编码|经办人|承办|承办人|负责人|科室|股室|电话[:：]|联系(?:电话|方式)|地址[:：]/
const sample = /样例|样表|示例|示范文本|填写说明|填表说明|填写样式|模板|例如|举例/
const boundary = /[。；;！!？?\n]/
const reach = 160

/** A number that is all there is to read. */
const alone: LineContext = { about: 'neither', term: '' }

/** The line around a place. */
function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const from = before.split(boundary).at(-1) ?? ''
  const to = after.split(boundary)[0] ?? ''
  return plainIdeographs(`${from} ${to}`)
}

/**
 * What the line around a number is about: a person, or the contacts of a body, or neither. Words about a person win.
 */
export function lineContext(text: string, start: number, end: number): LineContext {
  if (start === 0 && end === text.length) return alone
  const line = lineAround(text, start, end)
  const form = sample.exec(line)?.[0]
  const marked = form === undefined ? {} : { sample: form }
  const who = person.exec(line)?.[0]
  if (who !== undefined) return { about: 'person', term: who.trim().replace('，', ''), ...marked }
  const office = contact.exec(line)?.[0]
  if (office !== undefined) return { about: 'contact', term: office.replace(/[:：]/, ''), ...marked }
  return { about: 'neither', term: '', ...marked }
}

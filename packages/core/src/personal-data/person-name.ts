import { toHalfWidth, withoutSpaces } from '../identifiers/characters.ts'
import { surnameLength } from './surnames.ts'

/** Endings and words that look like a name but name a place, a body or a state. */
const notName =
  /[区县市省镇乡村组社局厅院校站所处办科股室店厂会司部队班级类型率额数]$|合计|小计|总计|备注|姓名|户主|不详|全体|全部|全日制|党员|团员|群众|[汉满回蒙藏苗壮侗瑶]族|高中|初中|小学|中专|大专|本科|硕士|博士|研究生|高职|正常|正式|合格|通过|成立|同意|安全|公开|公示|平均|毕业|农业|农村|农民|农户|城镇|城市|明细|年度|年月|时间|单位|方案|管理|经济|应急|应届|司机|程度|广播|国家|国有|东方|西安|商洛|商州|洛南|丹凤|商南|山阳|镇安|柞水/

/**
 * Whether a value has the shape of a Chinese person's name: a known family name and one to three characters behind it, or
 * a name with a middle dot; spaces inside do not matter.
 * @example
 * ```ts
 * looksLikeName('张 三') // → true
 * looksLikeName('阿卜杜·热合曼') // → true
 * looksLikeName('商州区') // → false
 * ```
 */
export function looksLikeName(value: string): boolean {
  const text = withoutSpaces(value)
  if (/^[一-鿿]{1,8}[·•．.][一-鿿]{1,10}$/.test(text)) return true
  if (!/^[一-鿿]{2,4}$/.test(text) || notName.test(text)) return false
  const surname = surnameLength(text)
  return surname === 2 ? text.length >= 3 : surname === 1 && text.length <= 3
}

/** How words of headers end that begin like a surname: 金额, 单位, 时间. */
const wordEnding = /[额位间号名别期龄绩注址型类度数量次况级目项容源式单表册]$/

/**
 * Whether a label (the title of a column, the name of a sheet, a key) is rather somebody's name than a word.
 * @example
 * ```ts
 * labelIsName('张三丰') // → true
 * labelIsName('金额') // → false
 * labelIsName('花名册') // → false
 * ```
 */
export function labelIsName(label: string): boolean {
  return looksLikeName(label) && !wordEnding.test(label)
}

/** Whether a value is a name with its given part hidden: 张某某, 张*, 李＊＊, 王×. */
export function looksLikeMaskedName(value: string): boolean {
  const text = toHalfWidth(withoutSpaces(value))
  return /^[一-鿿]{1,2}[*×某○xX]{1,3}[一-鿿]?$/.test(text) && surnameLength(text) > 0
}

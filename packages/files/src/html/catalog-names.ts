import type { LabelKey } from '../model/labels.ts'

/** What the lines of a catalogue box are called on government sites, without blanks, and what they mean. */
const names: { readonly [name: string]: LabelKey } = {
  索引号: 'indexNumber',
  信息索引号: 'indexNumber',
  政府信息索引号: 'indexNumber',
  索引编号: 'indexNumber',
  发布机构: 'issuerName',
  发文机关: 'issuerName',
  发文机构: 'issuerName',
  发文单位: 'issuerName',
  发布单位: 'issuerName',
  公开机构: 'issuerName',
  公开主体: 'issuerName',
  制发机关: 'issuerName',
  制作机关: 'issuerName',
  责任部门: 'issuerName',
  信息来源: 'issuerName',
  名称: 'title',
  标题: 'title',
  信息名称: 'title',
  文件名称: 'title',
  文号: 'docNumber',
  发文字号: 'docNumber',
  发文文号: 'docNumber',
  文件编号: 'docNumber',
  发文号: 'docNumber',
  成文日期: 'formedOn',
  成文时间: 'formedOn',
  发文日期: 'formedOn',
  发文时间: 'formedOn',
  生成日期: 'formedOn',
  生成时间: 'formedOn',
  签发日期: 'formedOn',
  产生日期: 'formedOn',
  发布日期: 'publishedOn',
  发布时间: 'publishedOn',
  公开日期: 'publishedOn',
  公开时间: 'publishedOn',
  上载日期: 'publishedOn',
  公布日期: 'publishedOn',
  生效日期: 'effectiveOn',
  施行日期: 'effectiveOn',
  实施日期: 'effectiveOn',
  主题分类: 'theme',
  分类: 'theme',
  信息分类: 'theme',
  组配分类: 'theme',
  体裁分类: 'genre',
  体裁: 'genre',
  公文种类: 'genre',
  文种: 'genre',
  主题词: 'keywords',
  关键词: 'keywords',
  有效性: 'validity',
  文件有效性: 'validity',
  效力状态: 'validity',
  是否有效: 'validity',
  公开方式: 'attribute',
  公开属性: 'attribute',
  公开类别: 'attribute',
  公开渠道: 'channel',
  公开载体: 'channel',
  公开时限: 'timeLimit',
  公开期限: 'timeLimit',
  公开范围: 'audience',
  公开对象: 'audience',
  服务对象: 'audience',
  内容概述: 'summary',
  内容概要: 'summary',
  内容摘要: 'summary',
}

/** Blanks that pad a name to the width of the others: 索 引 号 is written with U+2002, U+3000 or no-break spaces. */
const padding = /[\s\u200B-\u200D\u2060\uFEFF]+/gu

const brackets = /^[【[〔(（]|[】\]〕)）]$/gu

/**
 * A name without what pads it.
 * @param printed the name as it stands, with or without its colon
 * @returns the bare name
 * @example
 * ```ts
 * bareLabel('索\u2002引\u2002号：') // → '索引号'
 * ```
 */
export function bareLabel(printed: string): string {
  return printed
    .replace(padding, '')
    .replace(/[:：]+$/u, '')
    .replace(brackets, '')
}

/**
 * What a line of a catalogue box is about.
 * @param printed its name as it stands
 * @returns the key; undefined where the name is not known
 * @example
 * ```ts
 * catalogKey('发文字号：') // → 'docNumber'
 * catalogKey('联系人') // → undefined
 * ```
 */
export function catalogKey(printed: string): LabelKey | undefined {
  const bare = bareLabel(printed)
  return Object.hasOwn(names, bare) ? names[bare] : undefined
}

/**
 * Finds known names followed by a colon inside a text, whatever blanks pad them.
 * Longest first, for 主题分类 ends like 分类.
 */
export const namesInText: RegExp = new RegExp(
  `(?<=^|[\\s;；,，|【\\u200B])(${Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .map((name) => Array.from(name).join('[\\s\\u200B-\\u200D\\u2060]*'))
    .join('|')})[\\s】]*[:：]`,
  'gu',
)

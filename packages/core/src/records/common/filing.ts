import * as z from 'zod'
import { codeSchema } from '../../vocabularies/code-schema.ts'
import { forms } from '../../vocabularies/forms.ts'
import { keyAreas } from '../../vocabularies/key-areas.ts'
import { proactiveCategories } from '../../vocabularies/proactive-categories.ts'
import { themes } from '../../vocabularies/themes.ts'
import { maybe } from '../fields/field.ts'
import { line } from '../fields/leaves.ts'
import { externalCodeSchema } from '../fields/shapes.ts'

/** How it is filed. */
export const filingFields = {
  themes: maybe(z.array(codeSchema(themes)), '主题分类', 'Themes', '主题分类代码。', 'Codes of its themes.'),
  themeText: maybe(
    line,
    '原有分类',
    'Class as printed',
    '来源页面上的分类或者栏目文字，未能对应到代码的也保留。',
    'The class or column the source prints, kept also where no code matches.',
  ),
  keywords: maybe(z.array(line), '主题词', 'Keywords', '主题词或者关键词。', 'Keywords given by the publisher.'),
  keyAreas: maybe(
    z.array(codeSchema(keyAreas)),
    '重点领域',
    'Key areas',
    '所属重点领域代码。',
    'Codes of the key areas it belongs to.',
  ),
  categories: maybe(
    z.array(codeSchema(proactiveCategories)),
    '主动公开类别',
    'Proactive categories',
    '对应《条例》第二十条、第二十一条的主动公开内容。',
    'What of Articles 20 and 21 of the Regulations it belongs to.',
  ),
  forms: maybe(
    z.array(codeSchema(forms)),
    '展现形式',
    'Forms',
    '以文字、数据、图表、音频、视频等何种形式展现。',
    'Text, data, chart, audio or video.',
  ),
  externalCodes: maybe(
    z.array(externalCodeSchema),
    '其他目录编码',
    'Other codes',
    '其他目录或者标准给予的编码。',
    'Codes that other catalogues or standards gave it.',
  ),
}

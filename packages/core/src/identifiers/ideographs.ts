/**
 * Radicals and strokes of the supplement with the character each stands for, where that takes one unit as well.
 * Source: EquivalentUnifiedIdeograph of the Unicode character database, 15.0. Bare facts. Two differ from it, as the
 * fonts of the mainland have them: ⼾ is 户, not 戶, and ⺕ is 彐.
 */
const radicals =
  '⼾⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳㇏㇐㇑㇒㇓㇔㇖㇚㇝㇟㇠'
const meant =
  '户厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟乀一丨丿丿丶乛亅乀乚乙'

const equivalents: ReadonlyMap<string, string> = new Map(
  Array.from(radicals, (radical, index) => [radical, meant.charAt(index)]),
)

/** Radicals, strokes and the characters that stand in Unicode only for old code tables. */
const lookalike = /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff]/
const everyLookalike = /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff]/g

function plain(character: string): string {
  const known = equivalents.get(character) ?? character.normalize('NFKC')
  return known.length === 1 ? known : character
}

/**
 * Writes radicals and compatibility characters as the characters they look like. PDF files made by browsers hold them:
 * the font draws ⼀ and 一 with one glyph, and the way back from the glyph finds the radical first. From there they are
 * copied into pages and tables.
 * @param text any text
 * @returns a text of the same length in UTF-16 units, so that places in it stay what they were
 * @example
 * ```ts
 * plainIdeographs('⼈⺠政府⾝份证') // → '人民政府身份证'
 * ```
 */
export function plainIdeographs(text: string): string {
  return lookalike.test(text) ? text.replace(everyLookalike, plain) : text
}

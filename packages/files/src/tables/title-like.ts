/**
 * Words that stand in the headers of Chinese official tables. One of them makes a row a header where nothing else
 * tells it from data: in a list of names every row looks alike.
 */
const headerWords =
  /序号|编号|姓名|名称|标题|题名|性别|年龄|民族|出生|籍贯|学历|职务|职称|单位|部门|机构|日期|时间|年份|年度|地址|住址|电话|手机|联系|邮编|邮箱|证件|身份证|账号|帐号|卡号|开户|金额|补贴|补助|标准|数量|合计|小计|类别|类型|种类|分类|等级|级别|内容|依据|事项|备注|说明|文号|字号|索引号|主题|关键词|状态|有效性|网址|链接|来源|渠道|对象|时限|主体|乡镇|镇村|社区|户主|人口|面积|项目|学校|班级|学号|考号|成绩|分数|排名|结果|代码/

/** What database exports call their columns. */
const identifier = /^[A-Za-z_][\w.\- ]*$/

const onlyValue = /^[\d\s.,:%/\-+()年月日元¥￥*Xx]*$/

/**
 * Whether a text could be the title of a column.
 * @param text a cell's text
 * @returns false for numbers, dates, long texts and masked numbers
 */
export function isTitleLike(text: string): boolean {
  const trimmed = text.trim()
  return trimmed !== '' && trimmed.length <= 60 && (!onlyValue.test(trimmed) || /^\d{4}\s*年$/.test(trimmed))
}

/**
 * Whether a text is a word that headers use.
 * @param text a cell's text
 * @returns true for the known words and for identifiers of databases
 */
export function isTitleWord(text: string): boolean {
  const trimmed = text.replace(/\s+/g, '')
  return trimmed.length <= 30 && (headerWords.test(trimmed) || identifier.test(trimmed))
}

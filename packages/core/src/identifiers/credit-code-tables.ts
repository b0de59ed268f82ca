/**
 * The departments that register bodies and the kinds of body each registers: first and second character of a
 * unified social credit code (GB 32100-2015 with its amendment).
 */
export const creditCodeDepartments = {
  1: { name: '机构编制', categories: { 1: '机关', 2: '事业单位', 3: '编办直接管理机构编制的群众团体', 9: '其他' } },
  2: { name: '外交', categories: { 1: '外国常驻新闻机构', 9: '其他' } },
  3: {
    name: '司法行政',
    categories: { 1: '律师执业机构', 2: '公证处', 3: '基层法律服务所', 4: '司法鉴定机构', 5: '仲裁委员会', 9: '其他' },
  },
  4: { name: '文化', categories: { 1: '外国在华文化中心', 9: '其他' } },
  5: { name: '民政', categories: { 1: '社会团体', 2: '民办非企业单位', 3: '基金会', 9: '其他' } },
  6: {
    name: '旅游',
    categories: { 1: '外国旅游部门常驻代表机构', 2: '港澳台地区旅游部门常驻内地（大陆）代表机构', 9: '其他' },
  },
  7: { name: '宗教', categories: { 1: '宗教活动场所', 2: '宗教院校', 9: '其他' } },
  8: { name: '工会', categories: { 1: '基层工会', 9: '其他' } },
  9: { name: '市场监管（原工商）', categories: { 1: '企业', 2: '个体工商户', 3: '农民专业合作社', 9: '其他' } },
  A: { name: '中央军委改革和编制办公室', categories: { 1: '军队事业单位', 9: '其他' } },
  N: { name: '农业', categories: { 1: '组级集体经济组织', 2: '村级集体经济组织', 3: '乡镇级集体经济组织', 9: '其他' } },
  Y: { name: '其他', categories: { 1: '不再划分' } },
} as const

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(creditCodeDepartments).flatMap(([department, { name, categories }]) =>
    Object.entries(categories).map(([category, kind]) => [department + category, `${name}：${kind}`]),
  ),
)

/**
 * What registered a body and as what, by the first two characters of its credit code.
 * @returns a Chinese label such as `机构编制：机关`; undefined where the table has no such pair
 */
export function creditCodeKind(firstTwo: string): string | undefined {
  return kinds.get(firstTwo)
}

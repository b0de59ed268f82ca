/**
 * The labels that government pages carry (《政府网站发展指引》 annex 2, 国办发〔2017〕47号), in their official spelling.
 */
export const officialLabels = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Author',
  'Description',
  'Image',
  'Url',
] as const

/** A label that government pages carry. */
export type OfficialLabel = (typeof officialLabels)[number]

const byLowerCase: ReadonlyMap<string, OfficialLabel> = new Map(
  officialLabels.map((name) => [name.toLowerCase(), name] as const),
)

/**
 * The official spelling of a meta label.
 * @param printed the name as it stands in the page
 * @returns the official spelling; undefined where the label is no official one
 * @example
 * ```ts
 * officialLabel('siteidcode') // → 'SiteIDCode'
 * officialLabel('viewport') // → undefined
 * ```
 */
export function officialLabel(printed: string): OfficialLabel | undefined {
  return byLowerCase.get(printed.trim().toLowerCase())
}

/** A page of a made-up PDF: what its content stream draws. */
export interface SamplePage {
  readonly content: string
  /** Further entries of the page's dictionary, such as `/Annots [...]`. */
  readonly entries?: string
}

function hex(text: string): string {
  return Array.from(text)
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
}

/** Draws lines of text one under another, in the Chinese font, coded in UCS-2. */
export function textLines(lines: readonly string[]): string {
  return `BT /F1 12 Tf 14 TL 50 750 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`
}

/** Makes a PDF by hand. Its font is not embedded, so that reading it needs the predefined character maps. */
export function pdf(
  pages: readonly SamplePage[],
  more: {
    readonly objects?: readonly string[]
    readonly catalog?: string
    readonly info?: string
    readonly trailer?: string
    /** Further entries of the font's dictionary. */
    readonly font?: string
  } = {},
): Uint8Array {
  const encoder = new TextEncoder()
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${pages.map((_page, index) => `${6 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] ${more.font ?? ''} >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
    `<< ${more.info ?? ''} >>`,
  ]
  pages.forEach(({ content, entries }, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R ${entries ?? ''} >>`,
      `<< /Length ${encoder.encode(content).length} >>\nstream\n${content}\nendstream`,
    )
  })
  objects.push(...(more.objects ?? []))
  let text = '%PDF-1.7\n'
  const offsets: number[] = []
  objects.forEach((object, index) => {
    offsets.push(encoder.encode(text).length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = encoder.encode(text).length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${more.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return encoder.encode(text)
}

/** The number of the first of the `more` objects, for references to them. */
export function firstExtraObject(pages: number): number {
  return 6 + pages * 2
}

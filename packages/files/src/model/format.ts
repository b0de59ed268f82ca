import { type LocalText, text } from '@gongkai/core'

/** The formats that are read. */
export const formats = {
  json: text('JSON', 'JSON'),
  ndjson: text('逐行 JSON', 'JSON Lines'),
  yaml: text('YAML', 'YAML'),
  csv: text('CSV', 'CSV'),
  text: text('纯文本', 'plain text'),
  markdown: text('Markdown', 'Markdown'),
  html: text('网页', 'HTML'),
  xml: text('XML', 'XML'),
  xlsx: text('Excel 工作簿', 'Excel workbook'),
  docx: text('Word 文档', 'Word document'),
  pdf: text('PDF', 'PDF'),
  ofd: text('OFD', 'OFD'),
  zip: text('ZIP 压缩包', 'ZIP archive'),
} as const satisfies Record<string, LocalText>

/** A format that is read. */
export type Format = keyof typeof formats

/** What is recognised but not read, with what to do instead. */
export const foreignFormats = {
  doc: text('旧版 Word（.doc）', 'old Word (.doc)'),
  xls: text('旧版 Excel（.xls）', 'old Excel (.xls)'),
  ppt: text('旧版 PowerPoint（.ppt）', 'old PowerPoint (.ppt)'),
  ole: text('旧版 Office 文件', 'an old Office file'),
  pptx: text('PowerPoint 演示文稿', 'a PowerPoint presentation'),
  xlsb: text('二进制 Excel 工作簿（.xlsb）', 'a binary Excel workbook (.xlsb)'),
  opendocument: text('OpenDocument 文件', 'an OpenDocument file'),
  rtf: text('RTF 文档', 'an RTF document'),
  mhtml: text('网页归档（.mht）', 'a web archive (.mht)'),
  rar: text('RAR 压缩包', 'a RAR archive'),
  '7z': text('7z 压缩包', 'a 7z archive'),
  gzip: text('gzip 压缩文件', 'a gzip file'),
  tar: text('tar 归档', 'a tar archive'),
  picture: text('图片', 'a picture'),
  'sound-or-video': text('音频或视频', 'sound or video'),
  binary: text('二进制文件', 'a binary file'),
} as const satisfies Record<string, LocalText>

/** A format that is recognised but not read. */
export type ForeignFormat = keyof typeof foreignFormats

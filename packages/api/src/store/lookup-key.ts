import { formatDocumentNumber, parseDocumentNumber } from '@gongkai/core'

/**
 * The form in which document numbers are compared: one that can be read is brought to the form of GB/T 9704 first, so
 * that `商政办发[2022]第015号` finds `商政办发〔2022〕15号`; any other goes by {@link lookupKey}.
 */
export function documentKey(number: string): string {
  const read = parseDocumentNumber(number)
  return lookupKey(read.ok ? formatDocumentNumber(read.value) : number)
}

/**
 * The form in which document and index numbers are compared: width, case, white space and the shape of brackets do
 * not matter, so that `商政办发[2022]15号` finds `商政办发〔2022〕15号`.
 */
export function lookupKey(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(/[([{〔〖【《﹝]/g, '[')
    .replaceAll(/[)\]}〕〗】》﹞]/g, ']')
}

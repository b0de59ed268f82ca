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

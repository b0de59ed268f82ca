/**
 * A property of something the PDF library gives without saying what it is.
 * @param value anything
 * @param name the property's name
 * @returns its value; undefined where there is none
 */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

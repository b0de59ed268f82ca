/** Whether the store can hold a text: every character but NUL. */
export function isStorable(value: string): boolean {
  return !value.includes('\0')
}

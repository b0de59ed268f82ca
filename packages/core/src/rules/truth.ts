/** The value of a condition: true, false, or undefined where it is not known. */
export type Truth = boolean | undefined

/** Not, over three values: the unknown stays unknown. */
export function not(value: Truth): Truth {
  return value === undefined ? undefined : !value
}

/** And, over three values: one false settles it. */
export function every<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let result: Truth = true
  for (const item of items) {
    const value = test(item)
    if (value === false) return false
    if (value === undefined) result = undefined
  }
  return result
}

/** Or, over three values: one true settles it. */
export function some<T>(items: readonly T[], test: (item: T) => Truth): Truth {
  let result: Truth = false
  for (const item of items) {
    const value = test(item)
    if (value === true) return true
    if (value === undefined) result = undefined
  }
  return result
}

import type { ConditionSpec } from './mapping-schema.ts'
import { lookup, plainText, type Row } from './source-lookup.ts'

/**
 * Compiles the condition of a skip rule.
 * @throws SyntaxError where `matches` is no regular expression
 */
export function compileCondition(spec: ConditionSpec): (row: Row) => boolean {
  const look = lookup(spec.from)
  const textIn = (row: Row): string | undefined => {
    const looked = look(row)
    return typeof looked === 'string' ? undefined : plainText(looked.found)
  }
  if ('absent' in spec) return (row) => isHeld(look(row)) !== spec.absent
  if ('is' in spec) {
    const wanted = new Set(typeof spec.is === 'string' ? [spec.is] : spec.is)
    return (row) => {
      const text = textIn(row)
      return text !== undefined && wanted.has(text)
    }
  }
  const pattern = new RegExp(spec.matches, 'u')
  return (row) => {
    const text = textIn(row)
    return text !== undefined && pattern.test(text)
  }
}

function isHeld(looked: ReturnType<ReturnType<typeof lookup>>): boolean {
  if (typeof looked === 'string') return looked === 'ambiguous'
  const { found } = looked
  return found !== null && found !== undefined && !(typeof found === 'string' && found.trim() === '')
}

/** Any JSON. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/**
 * Puts the English beside the Chinese in every description of a document. Schemas keep the two apart, Chinese under
 * `description` and `title`, English under `x-en`, and tools that read OpenAPI know only the first.
 */
export function inBothLanguages(document: Json): Json {
  if (Array.isArray(document)) return document.map(inBothLanguages)
  if (typeof document !== 'object' || document === null) return document
  const entries = Object.entries(document).map(([key, value]) => [key, inBothLanguages(value)] as const)
  const members = new Map<string, Json>(entries)
  const english = members.get('x-en')
  if (typeof english === 'object' && english !== null && !Array.isArray(english))
    for (const [key, value] of Object.entries(english)) {
      const chinese = members.get(key)
      if (typeof value === 'string' && typeof chinese === 'string') members.set(key, joined(chinese, value))
    }
  members.delete('x-en')
  describeParameter(members)
  return Object.fromEntries(members)
}

/** A parameter is described where it stands, and not a second time in its schema. */
function describeParameter(members: Map<string, Json>): void {
  const schema = members.get('schema')
  if (!members.has('in') || typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
  const { description, ...rest } = Object.fromEntries(Object.entries(schema))
  members.set('description', description)
  members.set('schema', rest)
}

function joined(chinese: string, english: string): string {
  return chinese.includes(english) ? chinese : `${chinese} ${english}`
}

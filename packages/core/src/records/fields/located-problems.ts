import * as z from 'zod'
import { describeInput } from '../../problems/describe-input.ts'
import { type LocatedProblem, type Problem, problem } from '../../problems/index.ts'
import { type LocalText, text } from '../../text/local-text.ts'
import { isVocabularyName, vocabulary } from '../../vocabularies/registry.ts'
import { expectations } from './expectations.ts'
import { safeName, suggestionFor } from './suggestion.ts'

type Path = readonly PropertyKey[]

/**
 * Turns what zod refused into problems, one entry for each failing field.
 * @param schema the schema that refused the input
 * @param input what came in
 * @param issues what zod says of it
 */
export function locatedProblems(
  schema: z.core.$ZodType,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly LocatedProblem[] {
  const found = new Map<string, LocatedProblem>()
  for (const issue of issues) {
    for (const located of ofIssue(schema, input, issue)) {
      const key = `${located.pointer} ${located.problem.code} ${located.problem.message.en}`
      if (!found.has(key)) found.set(key, Object.freeze(located))
    }
  }
  return Object.freeze([...found.values()])
}

function ofIssue(schema: z.core.$ZodType, input: unknown, issue: z.core.$ZodIssue): readonly LocatedProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = namesIn(schemaAt(schema, issue.path))
    return issue.keys.map((key) => unknownField(issue.path, key, known))
  }
  const leaf = schemaAt(schema, issue.path)
  const label = leaf === undefined ? undefined : labelOf(leaf)
  const refused = ofLeaf(leaf, valueAt(input, issue.path), issue)
  return [{ pointer: pointerOf(issue.path), ...(label === undefined ? {} : { label }), problem: refused }]
}

function unknownField(path: Path, key: string, known: ReadonlyMap<string, LocalText>): LocatedProblem {
  const field = safeName(key)
  const suggestion = suggestionFor(key, known)
  const shown = field.en.startsWith('"') ? [...path, key] : path
  return {
    pointer: pointerOf(shown),
    problem: problem('records/unknown-field', suggestion === undefined ? { field } : { field, suggestion }),
  }
}

function ofLeaf(leaf: z.core.$ZodType | undefined, value: unknown, issue: z.core.$ZodIssue): Problem {
  const name = String(issue.path.at(-1) ?? '')
  if (value === undefined) return problem('records/missing-field', { field: name })
  if (value === null) return problem('records/null-field', { field: name })
  const expectation = leaf === undefined ? undefined : expectations.get(leaf)
  if (expectation !== undefined) return expectation.refuse(value)
  const got = describeInput(value)
  if (issue.code === 'invalid_type') return problem('records/wrong-type', { expected: typeWord(issue.expected), got })
  if (issue.code === 'invalid_value') return notInList(leaf, issue.values.map(String), value)
  return problem('records/refused', { got })
}

function notInList(leaf: z.core.$ZodType | undefined, allowed: readonly string[], value: unknown): Problem {
  const got = describeInput(value)
  const name = leaf === undefined ? undefined : z.globalRegistry.get(leaf)?.['x-vocabulary']
  if (typeof name !== 'string' || !isVocabularyName(name)) return problem('records/not-one-of', { allowed, got })
  const known = new Map(vocabulary(name).concepts.map((term) => [term.code, term.label]))
  const suggestion = typeof value === 'string' ? suggestionFor(value, known) : undefined
  return problem('records/not-in-vocabulary', {
    vocabulary: name,
    got,
    ...(suggestion === undefined ? {} : { suggestion }),
  })
}

const typeWords: Readonly<Record<string, LocalText>> = {
  string: text('文本', 'a text'),
  number: text('数字', 'a number'),
  int: text('整数', 'a whole number'),
  boolean: text('true 或者 false', 'true or false'),
  array: text('列表', 'a list'),
  object: text('对象', 'an object'),
  record: text('对象', 'an object'),
}

function typeWord(expected: string): LocalText {
  return typeWords[expected] ?? text(expected, expected)
}

/** The schema at a path, wrappers taken off; undefined where the path leaves what is known. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = unwrapped(schema)
  for (const step of path) {
    if (at === undefined) return undefined
    const inner: z.core.$ZodType | undefined = childOf(at, step)
    at = inner === undefined ? undefined : unwrapped(inner)
  }
  return at
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return shapeOf(schema)[String(step)]
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return undefined
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema
}

function labelOf(schema: z.core.$ZodType): LocalText | undefined {
  const meta = z.globalRegistry.get(schema)
  const english = meta?.['x-en']
  if (meta?.title === undefined || typeof english !== 'object' || english === null || !('title' in english))
    return undefined
  return text(meta.title, String(english.title))
}

function namesIn(schema: z.core.$ZodType | undefined): ReadonlyMap<string, LocalText> {
  if (!(schema instanceof z.ZodObject)) return new Map()
  return new Map(
    Object.entries(shapeOf(schema)).map(([name, inner]) => [name, labelOf(unwrapped(inner)) ?? text(name, name)]),
  )
}

function valueAt(input: unknown, path: Path): unknown {
  let at = input
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([key]) => key === String(step))?.[1]
  }
  return at
}

function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

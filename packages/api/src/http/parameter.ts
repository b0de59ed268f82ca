import { type LocalText, text } from '@gongkai/core'
import * as z from 'zod'

/** What a parameter is, in words. */
export interface ParameterWords {
  readonly description: LocalText
  /** What it takes, as a noun phrase: what a refusal says was expected. */
  readonly expected: LocalText
  readonly example?: string
  /** Whether it takes a day: one that reads well and is in no calendar is a problem of its own. */
  readonly dated?: true
}

const words = z.registry<{ readonly expected: LocalText; readonly dated: boolean }>()

/** What a parameter takes, in words. */
export function expectedOf(schema: z.core.$ZodType): LocalText {
  return words.get(schema)?.expected ?? text('符合说明的值', 'a value as described')
}

/** Whether a parameter takes a day. */
export function isDated(schema: z.core.$ZodType): boolean {
  return words.get(schema)?.dated === true
}

/**
 * Describes a query or path parameter.
 * @param schema reads the text of the parameter, which is never sent twice
 * @param told what it is and takes
 * @param shown what stands in the OpenAPI document where it differs from what the schema says of itself
 */
export function parameter<S extends z.ZodType>(
  schema: S,
  told: ParameterWords,
  shown: Readonly<Record<string, unknown>> = {},
): S {
  const described = schema.meta({
    description: told.description['zh-CN'],
    'x-en': { description: told.description.en },
    ...(told.example === undefined
      ? {}
      : { examples: [shown.type === 'integer' ? Number(told.example) : told.example] }),
    ...shown,
  })
  words.add(described, { expected: told.expected, dated: told.dated === true })
  return described
}

/** A whole number within bounds, as a parameter. */
export function wholeNumber(least: number, most: number, told: Omit<ParameterWords, 'expected'>, otherwise?: number) {
  return parameter(
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.int().min(least).max(most)),
    {
      ...told,
      expected: text(`${least} 至 ${most} 的整数`, `a whole number from ${least} to ${most}`),
    },
    { type: 'integer', minimum: least, maximum: most, ...(otherwise === undefined ? {} : { default: otherwise }) },
  )
}

/** Some of several words, separated by commas, as a parameter; each counts once. */
export function severalOf<const T extends readonly [string, ...string[]]>(
  values: T,
  told: Omit<ParameterWords, 'expected'>,
) {
  const one = z.enum(values)
  return parameter(
    z
      .string()
      .transform((list) => [...new Set(list.split(','))])
      .pipe(z.array(one)),
    {
      ...told,
      expected: text(
        `下列之一，或以逗号分隔的几个：${values.join('、')}`,
        `one or several, separated by commas, of ${values.join(', ')}`,
      ),
    },
    { type: 'string' },
  )
}

/** One of several words, as a parameter. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  told: Omit<ParameterWords, 'expected'>,
  otherwise?: T[number],
) {
  return parameter(
    z.enum(values),
    { ...told, expected: text(`下列之一：${values.join('、')}`, `one of ${values.join(', ')}`) },
    otherwise === undefined ? {} : { default: otherwise },
  )
}

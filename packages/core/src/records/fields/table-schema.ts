import * as z from 'zod'
import { field, maybe } from './field.ts'
import { count, line, prose } from './leaves.ts'

/** The types of a column in Frictionless Table Schema 1. */
export const columnTypeNames = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const

const constraintsSchema = z.strictObject({
  required: maybe(z.boolean(), '必填', 'Required', '是否必填。', 'Whether every row has a value.'),
  unique: maybe(z.boolean(), '唯一', 'Unique', '值是否不重复。', 'Whether no value occurs twice.'),
  minLength: maybe(count, '最短长度', 'Shortest', '值的最短长度。', 'Least length of a value.'),
  maxLength: maybe(count, '最长长度', 'Longest', '值的最长长度。', 'Greatest length of a value.'),
  minimum: maybe(z.union([z.number(), z.string()]), '最小值', 'Minimum', '值的下限。', 'Least value.'),
  maximum: maybe(z.union([z.number(), z.string()]), '最大值', 'Maximum', '值的上限。', 'Greatest value.'),
  pattern: maybe(line, '模式', 'Pattern', '值的正则表达式。', 'Regular expression of a value.'),
  enum: maybe(
    z.array(z.union([z.string(), z.number()])),
    '可取值',
    'Allowed values',
    '可取的值。',
    'The values it may take.',
  ),
})

/** A column of a data resource, as a field descriptor of Frictionless Table Schema. */
export const columnSchema = z.strictObject({
  name: field(line, '列名', 'Name', '数据文件中的列名。', 'Name of the column in the file.'),
  title: maybe(line, '列标题', 'Title', '供人阅读的列标题。', 'What people read above the column.'),
  description: maybe(prose, '列说明', 'Description', '该列的含义和单位。', 'What the column means, and in which unit.'),
  type: maybe(
    z.enum(columnTypeNames),
    '类型',
    'Type',
    'Table Schema 的列类型。',
    'Type of the column in Table Schema.',
  ),
  format: maybe(line, '格式', 'Format', 'Table Schema 的格式。', 'Format of the column in Table Schema.'),
  constraints: maybe(constraintsSchema, '约束', 'Constraints', '对值的约束。', 'What is asked of the values.'),
})

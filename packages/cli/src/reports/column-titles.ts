import type { Voice } from '../messages/voice.ts'

/** The tables of reports. */
type TableName = 'rule' | 'finding' | 'trouble' | 'file'

/** The titles of a table's columns in the language of the report. */
export function columnTitles({ say }: Voice, table: TableName): readonly string[] {
  return say(`report.${table}-columns`).split('|')
}

import type { Migration } from '../migrate.ts'
import { records } from './001-records.ts'
import { relations } from './002-relations.ts'
import { tokensAndAudit } from './003-tokens-and-audit.ts'
import { verdicts } from './004-verdicts.ts'
import { imports } from './005-imports.ts'
import { attachments } from './006-attachments.ts'
import { corrections } from './007-corrections.ts'
import { titles } from './008-titles.ts'
import { wordsOfWhatIsGone } from './009-words-of-what-is-gone.ts'
import { months } from './010-months.ts'

/** Every migration, in the order in which they run. One that has been released never changes; a new one is added. */
export const migrations: readonly Migration[] = [
  records,
  relations,
  tokensAndAudit,
  verdicts,
  imports,
  attachments,
  corrections,
  titles,
  wordsOfWhatIsGone,
  months,
]

/** The number of the last step that this program knows. */
export const newestStep = migrations.at(-1)?.number ?? 0

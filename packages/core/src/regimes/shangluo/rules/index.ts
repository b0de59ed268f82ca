import type { Rule } from '../../../rules/rule.ts'
import type { ShangluoFact } from '../facts/index.ts'
import { emergency } from './emergency/index.ts'
import { interpretation } from './interpretation/index.ts'
import { media } from './media/index.ts'
import { opinion } from './opinion/index.ts'
import { organisation } from './organisation/index.ts'
import { press } from './press/index.ts'
import { publication } from './publication/index.ts'
import { requests } from './requests/index.ts'
import { review } from './review/index.ts'
import { sites } from './sites/index.ts'

/** Shangluo's rules. */
export const rules: readonly Rule<ShangluoFact>[] = [
  ...publication,
  ...review,
  ...requests,
  ...press,
  ...emergency,
  ...opinion,
  ...interpretation,
  ...media,
  ...sites,
  ...organisation,
]

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CivilDate, LawError, lawOf, type Regime, text } from '@gongkai/core'
import * as z from 'zod'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { loadAs } from './load-config.ts'

const item = z.record(z.string(), z.unknown())

/** What a regime holds; its parts are examined when the law is built, which names what does not fit. */
const shape = z.looseObject({
  id: z.string().min(1),
  place: z.string().regex(/^\d{6}$/),
  instruments: z.array(item),
  facts: z.record(z.string(), item),
  rules: z.array(item),
  terms: z.array(item),
})

const regimeSchema = z.custom<Regime>((value) => shape.safeParse(value).success, {
  params: {
    why: text(
      '应为本地规则：id、place、instruments、facts、rules、terms',
      'expected rules of a place: id, place, instruments, facts, rules, terms',
    ),
  },
})

/**
 * Loads rules of a place from a folder: each file one regime, as a module or as JSON.
 * @param folder where they are
 * @param name the name it is told by
 * @throws UsageError where there is no such folder, or a file in it is no regime
 */
export async function loadRules(folder: string, name: string, voice: Voice): Promise<readonly Regime[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(voice.say('input.no-such-file', { file: name }))
  })
  const files = names
    .filter((one) => /\.(?:m?[jt]s|json|ya?ml)$/.test(one) && !/\.test\.|\.d\.ts$/.test(one))
    .toSorted()
  return await Promise.all(files.map((one) => loadAs(regimeSchema, join(folder, one), `${name}/${one}`, voice)))
}

/**
 * Puts the law of each place together that has rules of its own, so that rules which cannot hold are told before anything
 * is judged: one that loosens a duty, or names a fact that nobody defines.
 * @throws UsageError naming both clauses
 */
export function tryLaws(overlays: readonly Regime[], knownOn: CivilDate, voice: Voice): void {
  for (const { place } of overlays)
    try {
      lawOf({ place, knownOn, overlays })
    } catch (error) {
      if (error instanceof LawError) throw new UsageError(voice.tell(error.problem.message))
      if (error instanceof Error && error.name === 'RuleError') throw new UsageError(error.message)
      throw error
    }
}

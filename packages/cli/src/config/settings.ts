import { dirname, relative, resolve } from 'node:path'
import { type DisclosureProfileName, disclosureProfiles, isRecordKind, regimes } from '@gongkai/core'
import type { CompleteRegister } from '../check/settings.ts'
import type { CheckPlan } from '../content/plan.ts'
import { type Edge, today } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'
import type { Config } from './config-schema.ts'
import { findConfig } from './find-config.ts'
import { loadConfig } from './load-config.ts'
import { loadRules, tryLaws } from './load-rules.ts'
import { loadSources, loadWords } from './load-sources.ts'

/** A configuration with the folder it holds for. */
export interface FoundConfig {
  readonly config: Config
  /** The folder its names and globs are read against; the working folder where there is no configuration. */
  readonly folder: string
  /** Its name as it is told; undefined where there is none. */
  readonly name: string | undefined
}

/**
 * Finds the configuration: the file that was named, else the nearest one above the working folder.
 * @param named what `--config` says; `none` for no configuration
 * @throws UsageError where it is wrong
 */
export async function configOf(named: string | undefined, edge: Edge, voice: Voice): Promise<FoundConfig> {
  const path =
    named === undefined ? await findConfig(edge.folder) : named === 'none' ? undefined : resolve(edge.folder, named)
  if (path === undefined) return { config: {}, folder: edge.folder, name: undefined }
  const name = relative(edge.folder, path)
  return { config: await loadConfig(path, name, voice), folder: dirname(path), name }
}

/** How many examples a report carries unless the configuration says otherwise. */
const usualCaps = { perRuleAndFile: 1000, inReport: 10_000, troubles: 100 }

/** What the command line says over the configuration. */
export type PlanFlags = Partial<
  Pick<CheckPlan, 'asOf' | 'knownOn' | 'place' | 'failOn' | 'minConfidence' | 'assertInForce' | 'complete'>
> &
  Pick<CheckPlan, 'all' | 'trace'>

/**
 * Makes the plan of a check: what the command line says goes before the configuration, and that before the defaults.
 * @throws UsageError where something it names is not there or is wrong
 */
export async function planOf(
  { config, folder }: FoundConfig,
  flags: PlanFlags,
  edge: Edge,
  voice: Voice,
): Promise<CheckPlan> {
  const day = today(edge)
  const overlays = config.rules === undefined ? [] : await loadRules(resolve(folder, config.rules), config.rules, voice)
  const knownOn = flags.knownOn ?? config.knownOn ?? day
  tryLaws(overlays, knownOn, voice)
  const assertInForce = flags.assertInForce ?? config.assertInForce ?? []
  const instruments = [...regimes, ...overlays].flatMap((regime) => regime.instruments.map(({ id }) => id))
  for (const id of assertInForce)
    if (!instruments.includes(id))
      throw new UsageError(
        voice.say('check.unknown-instrument', { id, suggestion: nearest(id, instruments), known: instruments }),
      )
  return {
    asOf: flags.asOf ?? config.asOf ?? day,
    knownOn,
    place: flags.place ?? config.place ?? '100000',
    levels: config.levels ?? {},
    overrides: (config.overrides ?? []).map(({ files, levels, profile, place }) => ({
      files,
      ...(levels !== undefined && { levels }),
      ...(profile !== undefined && { profile: profileOf(profile) }),
      ...(place !== undefined && { place }),
    })),
    profile: profileOf(config.profile ?? 'general'),
    sources: await loadSources(config.sources, folder, voice),
    assertInForce,
    overlays,
    words: await loadWords(config.words, folder, voice),
    complete: flags.complete ?? registersOf(config.complete),
    failOn: flags.failOn ?? config.failOn ?? 'error',
    minConfidence: flags.minConfidence ?? config.minConfidence ?? 'likely',
    caps: { ...usualCaps, ...(config.samples !== undefined && { perRuleAndFile: config.samples }) },
    all: flags.all,
    trace: flags.trace,
  }
}

function profileOf(name: string): DisclosureProfileName {
  return isProfile(name) ? name : 'general'
}

function isProfile(name: string): name is DisclosureProfileName {
  return Object.hasOwn(disclosureProfiles, name)
}

function registersOf(complete: Config['complete']): readonly CompleteRegister[] {
  return (complete ?? []).flatMap(({ kind, from, to }) => (isRecordKind(kind) ? [{ kind, from, to }] : []))
}

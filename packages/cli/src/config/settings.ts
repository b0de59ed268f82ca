import { dirname, relative, resolve } from 'node:path'
import {
  type CivilDate,
  type DisclosureProfileName,
  disclosureProfiles,
  isRecordKind,
  type Regime,
  regimes,
} from '@gongkai/core'
import type { CompleteRegister } from '../check/settings.ts'
import type { CheckPlan } from '../content/plan.ts'
import { type Edge, today } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'
import type { Config } from './config-schema.ts'
import { chooseConfig } from './find-config.ts'
import { loadConfig } from './load-config.ts'
import { loadRules, tryLaws } from './load-rules.ts'
import { loadSources, loadWords } from './load-sources.ts'
import { readStatedFacts } from './stated-facts.ts'

/** A configuration with the folder it holds for. */
export interface FoundConfig {
  readonly config: Config
  /** The folder its names and globs are read against; the working folder where there is no configuration. */
  readonly folder: string
  /** Its name as it is told; undefined where there is none. */
  readonly name: string | undefined
  /** Configurations of some of the paths that do not hold for the run. */
  readonly passedOver: readonly string[]
}

/**
 * Finds the configuration: the file that was named, else the one that the paths have in common, see {@link chooseConfig}.
 * @param named what `--config` says; `none` for no configuration
 * @param paths what is to be checked, as it was written
 * @throws UsageError where it is wrong, or where the paths have different ones
 */
export async function configOf(
  named: string | undefined,
  paths: readonly string[],
  edge: Edge,
  voice: Voice,
): Promise<FoundConfig> {
  const { path, passedOver } = await chosen(named, paths, edge, voice)
  if (path === undefined) return { config: {}, folder: edge.folder, name: undefined, passedOver }
  const name = relative(edge.folder, path)
  return { config: await loadConfig(path, name, voice), folder: dirname(path), name, passedOver }
}

async function chosen(named: string | undefined, paths: readonly string[], edge: Edge, voice: Voice) {
  if (named === 'none') return { path: undefined, passedOver: [] }
  if (named !== undefined) return { path: resolve(edge.folder, named), passedOver: [] }
  const found = await chooseConfig(paths, edge.folder)
  if (!('divided' in found)) return found
  const of = found.divided.map(({ name, config }) => ({
    name,
    config: config === undefined ? undefined : relative(edge.folder, config),
  }))
  throw new UsageError(voice.say('config.divided', { of }))
}

/**
 * The rules of places that a configuration names, none where it names none; put together once, so that those which cannot
 * hold are told first.
 * @throws UsageError where they are not there, are no rules, or loosen what binds them
 */
export async function overlaysOf(
  { config, folder }: Pick<FoundConfig, 'config' | 'folder'>,
  knownOn: CivilDate,
  voice: Voice,
): Promise<readonly Regime[]> {
  if (config.rules === undefined) return []
  const overlays = await loadRules(resolve(folder, config.rules), config.rules, voice)
  tryLaws(overlays, knownOn, voice)
  return overlays
}

/** How many examples a report carries unless the configuration says otherwise. */
const usualCaps = { perRuleAndFile: 1000, inReport: 10_000, troubles: 100 }

/** What the command line says over the configuration. */
export type PlanFlags = Partial<
  Pick<CheckPlan, 'asOf' | 'knownOn' | 'place' | 'failOn' | 'minConfidence' | 'assertInForce' | 'complete'>
> &
  Pick<CheckPlan, 'all' | 'trace'> & { readonly facts?: readonly string[] }

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
  const knownOn = flags.knownOn ?? config.knownOn ?? day
  const overlays = await overlaysOf({ config, folder }, knownOn, voice)
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
    facts: readStatedFacts(config, flags.facts ?? [], overlays, voice),
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

import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { type GateSettings, gateSettings } from './gate-settings.ts'
import { type ListenFlags, type ListenPlace, listenPlace } from './listen-place.ts'
import { type LicenseFlags, type StatedLicense, statedLicense } from './stated-license.ts'

/** How a node is set up, but for its store. */
export type NodeSettings = ListenPlace & GateSettings & StatedLicense

/**
 * Reads all of it at once, before anything is opened or made.
 * @throws UsageError naming the flag or the variable that is wrong
 */
export function nodeSettings(flags: ListenFlags & LicenseFlags, edge: Edge, voice: Voice): NodeSettings {
  return { ...listenPlace(flags, edge, voice), ...gateSettings(edge, voice), ...statedLicense(flags, edge, voice) }
}

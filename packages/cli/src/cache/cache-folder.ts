import { join } from 'node:path'

/**
 * Where what files came to is remembered between runs: GONGKAI_CACHE, else the folder the system keeps for such things.
 * @param environment the variables
 * @param isSource whether the program runs from its sources, which may change without its version
 * @returns undefined where nothing is remembered
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  isSource: boolean,
): string | undefined {
  const { GONGKAI_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment
  if (isGiven(GONGKAI_CACHE)) return GONGKAI_CACHE
  if (isSource) return undefined
  const base = isGiven(XDG_CACHE_HOME)
    ? XDG_CACHE_HOME
    : isGiven(LOCALAPPDATA)
      ? LOCALAPPDATA
      : isGiven(HOME)
        ? join(HOME, '.cache')
        : undefined
  return base === undefined ? undefined : join(base, 'gongkai')
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

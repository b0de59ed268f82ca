import type { ConfigInput } from './config/config-schema.ts'

export type { ConfigInput } from './config/config-schema.ts'

/**
 * Says what a configuration in TypeScript is, so that an editor knows its keys: `export default defineConfig({ … })` in
 * `gongkai.config.ts`.
 * @param config the configuration
 * @returns the same
 */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config
}

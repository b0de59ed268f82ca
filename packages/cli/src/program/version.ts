import { createRequire } from 'node:module'
import * as z from 'zod'

const manifest: unknown = createRequire(import.meta.url)('@gongkai/cli/package.json')

/** The version of this package. */
export const version: string = z.object({ version: z.string() }).parse(manifest).version

import { afterAll } from 'vitest'
import { endFile } from './end-of-file.ts'

// Vitest runs a setup file before each test file, also where files share their modules.
afterAll(endFile)

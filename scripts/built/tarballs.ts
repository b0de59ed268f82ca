import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { root } from '../install.mjs'
import { packages } from '../packages.mjs'

const manifest = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()).default({}) })

/** The tarball of a package, by the last part of its name. */
export function tarball(short: string): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(join(root, 'packages', short, 'package.json'), 'utf8')))
  return join(root, 'packed', `gongkai-${short}-${version}.tgz`)
}

/** The packages of the workspace that one of them depends on, and itself. */
function withDependencies(short: string): string[] {
  const { dependencies } = manifest.parse(
    JSON.parse(readFileSync(join(root, 'packages', short, 'package.json'), 'utf8')),
  )
  const ours = packages()
    .filter(({ name }) => name in dependencies)
    .map(({ folder }) => basename(folder))
  return [...new Set([short, ...ours.flatMap(withDependencies)])]
}

/**
 * Makes an empty project outside the workspace and installs packed packages there, as `npm install` would from the
 * registry once they are published.
 * @param shorts the packages, by the last part of their name
 * @returns the folder
 */
export function installPacked(...shorts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-packed-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const tarballs = [...new Set(shorts.flatMap(withDependencies))].map(tarball)
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--prefer-offline', '--ignore-scripts']
  execFileSync('npm', ['install', ...quiet, ...tarballs], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

/** Writes files into a folder, by their path in it. */
export function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

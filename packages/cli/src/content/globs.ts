import picomatch from 'picomatch'

/**
 * Whether a file's name matches one of some globs. A glob without a slash matches in every folder, as in `.gitignore`.
 * @param globs such as `*.xlsx`, `drafts/**`
 */
export function matcher(globs: readonly string[]): (file: string) => boolean {
  const anywhere = globs.map((glob) => (glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`))
  const matches = picomatch(anywhere, { dot: true })
  return (file) => matches(file.replaceAll('\\', '/').replace(/^\.\//, ''))
}

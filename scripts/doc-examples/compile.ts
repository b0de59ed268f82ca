import ts from 'typescript'
import type { DocExample } from './extract.ts'

/** An example as JavaScript: statements that call `$check` (see checks.mjs) and may await. */
export type CompiledExample = {
  /** the modules it imports, as written */
  readonly imports: readonly string[]
  /** statements over the names `$check` and `$modules`, a record of the imported modules by specifier */
  readonly body: string
}

/** What the comment at the end of a statement claims. */
type Claim = { readonly is: 'equals' | 'throws'; readonly text: string }

const marker = /^\/\/ (→|throws)(?: |$)(.*)$/

/**
 * Turns an example into statements that check its claims: `expression // → value` and `expression // throws code`. The
 * comment stands at the end of the statement's last line, or on the lines below it.
 * @throws Error naming file and line where the code cannot be parsed, or a claim belongs to no statement of its own
 */
export function compileExample({ file, line: firstLine, code }: DocExample): CompiledExample {
  const source = ts.createSourceFile(file, endStatements(code), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
  const lineOf = (position: number) => firstLine + source.getLineAndCharacterOfPosition(position).line
  const where = (position: number) => JSON.stringify(`${file}:${lineOf(position)}`)
  const refuse = (position: number, why: string): never => {
    throw new Error(`${file}:${lineOf(position)}: ${why}`)
  }
  const [error] = ts.transpileModule(source.text, { reportDiagnostics: true, compilerOptions }).diagnostics ?? []
  if (error !== undefined) refuse(error.start ?? 0, ts.flattenDiagnosticMessageText(error.messageText, '\n'))

  const imports: string[] = []
  let claims = 0
  const statements = source.statements.map((statement, index) => {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      imports.push(statement.moduleSpecifier.text)
      return importOf(statement, statement.moduleSpecifier.text)
    }
    const next = source.statements[index + 1]?.getStart(source) ?? source.text.length
    const claim = claimIn(source.text.slice(statement.end, next))
    const here = where(statement.getStart(source))
    const at = `$check.at(${here});`
    if (claim === undefined) return `${at} ${statement.getText(source)}`
    claims++
    const subject =
      subjectOf(statement, source) ?? refuse(statement.getStart(source), 'nothing here has a value to check')
    const before = ts.isExpressionStatement(statement) ? '' : `${at} ${statement.getText(source)};`
    return `${before} ${checkOf(claim, here, subject)}`
  })
  const markers = source.text.split('\n').filter((text) => /(^|;? )\/\/ (→|throws )/.test(text)).length
  if (markers !== claims) refuse(0, 'a claim must end a statement of the example, not one inside it')
  const example = `await (async () => {\n${statements.join('\n')}\n})()`
  return { imports, body: ts.transpileModule(example, { compilerOptions }).outputText }
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  removeComments: true,
}

/** A claim ends its statement, so that the next line may begin with a bracket. */
function endStatements(code: string): string {
  return code.replace(/(\S)(\s+\/\/ (?:→|throws) )/g, (_, end: string, claim: string) =>
    end === ';' || end === '/' ? end + claim : `${end};${claim}`,
  )
}

/** The claim in what lies between a statement and the next. */
function claimIn(trivia: string): Claim | undefined {
  const comments = trivia
    .split('\n')
    .map((line) => line.trim().replace(/^; */, ''))
    .filter((line) => line.startsWith('//'))
  const [first, ...rest] = comments
  const match = marker.exec(first ?? '')
  if (match === null) return undefined
  if (match[1] === 'throws') return { is: 'throws', text: match[2]?.trim().split(/\s/)[0] ?? '' }
  let text = match[2] ?? ''
  for (const line of rest) {
    if (isExpression(text)) break
    text += `\n${line.slice(2)}`
  }
  return { is: 'equals', text }
}

function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true, compilerOptions })
  return text.trim() !== '' && diagnostics.length === 0
}

/** The expression whose value a statement's claim is about. */
function subjectOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source)
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...others] = statement.declarationList.declarations
  return declaration !== undefined && others.length === 0 && ts.isIdentifier(declaration.name)
    ? declaration.name.text
    : undefined
}

function checkOf({ is, text }: Claim, where: string, subject: string): string {
  const value = is === 'equals' ? `async () => (${text}\n)` : JSON.stringify(text)
  return `await $check.${is}(${where}, async () => (${subject}\n), ${value});`
}

/** An import declaration as a declaration over `modules`. */
function importOf({ importClause }: ts.ImportDeclaration, specifier: string): string {
  const module = `$modules[${JSON.stringify(specifier)}]`
  if (importClause === undefined || importClause.isTypeOnly) return ''
  const { name, namedBindings } = importClause
  const whole = name === undefined ? '' : `const ${name.text} = ${module}.default;`
  if (namedBindings === undefined) return whole
  if (ts.isNamespaceImport(namedBindings)) return `${whole} const ${namedBindings.name.text} = ${module};`
  const names = namedBindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name: local }) => (propertyName ? `${propertyName.text}: ${local.text}` : local.text))
  return `${whole} const { ${names.join(', ')} } = ${module};`
}

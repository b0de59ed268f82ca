// Who may import whom. Nothing points upwards: cli → files, core, client and (loaded on demand) api; api → files → core;
// the client knows the API by its OpenAPI document alone. `npm test` checks it, and scripts/arrows.test.ts
// proves that each rule bites.

/** @import { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser' */

const tests = String.raw`\.test(-prop)?\.ts$`

/** @param {string} path */
const inCore = (path) => `^packages/core/src/${path}`

/**
 * A rule for code, not for the tests beside it.
 * @param {string} name
 * @param {string} comment why
 * @param {IRegularForbiddenRuleType['from']} from
 * @param {IRegularForbiddenRuleType['to']} to
 * @returns {IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => {
  const pathNot = [tests, ...[from.pathNot ?? []].flat()]
  return { name, comment, severity: 'error', from: { ...from, pathNot }, to }
}

/**
 * A package may import only these packages of the workspace, each by its name.
 * @param {string} name
 * @param {string[]} allowed
 */
const mayImport = (name, allowed) =>
  forbid(
    `${name}-imports`,
    `${name} imports of the workspace only: ${allowed.join(', ') || 'nothing'}`,
    { path: `^packages/${name}/src/` },
    { path: '^packages/', pathNot: [name, ...allowed].map((other) => `^packages/${other}/`) },
  )

const modules = '(^|/)node_modules/'
/** @type {IRegularForbiddenRuleType['to']} */
const builtins = { dependencyTypes: ['core'] }

/** @type {IConfiguration} */
export default {
  forbidden: [
    mayImport('core', []),
    mayImport('files', ['core']),
    mayImport('client', []),
    mayImport('api', ['files', 'core']),
    forbid(
      'cli-loads-api-on-demand',
      'who checks files needs no server: the cli imports the api only by import()',
      { path: '^packages/cli/src/' },
      { path: '^packages/api/', dynamic: false },
    ),
    forbid(
      'packages-by-name',
      'one package reaches another through its entry points, not through its folders',
      { path: '^packages/([^/]+)/src/' },
      { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    ),
    forbid(
      'nothing-from-outside-the-packages',
      'what is published may not hang on scripts, tests or examples',
      { path: '^packages/[^/]+/src/' },
      {
        path: [String.raw`^(?!packages/|node_modules/|\.\./)[^/]+/.+`, '^packages/[^/]+/test/', tests],
        dependencyTypes: ['local'],
      },
    ),
    forbid('resolvable', 'the import leads nowhere', {}, { couldNotResolve: true }),
    forbid(
      'no-cycles',
      'two files that run each other are one concept',
      { path: '^packages/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'declared',
      'a package runs only on what its own package.json names; a type it uses itself may come from a development one',
      { path: '^packages/[^/]+/src/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'core-is-small',
      'core depends on zod, luxon and @noble alone',
      { path: inCore('') },
      { path: modules, pathNot: `${modules}(zod|luxon|@types/luxon|@noble)/` },
    ),
    forbid(
      'luxon-in-one-place',
      'zones are the business of civil/instant.ts; everything else counts days',
      { path: inCore(''), pathNot: inCore(String.raw`civil/instant\.ts$`) },
      { path: `${modules}(luxon|@types/luxon)/` },
    ),
    forbid('core-without-node', 'core runs in a browser', { path: inCore('') }, builtins),
    forbid('client-without-node', 'the client runs in a browser', { path: '^packages/client/src/' }, builtins),
    forbid(
      'files-without-node',
      'files runs in a browser: what needs Node.js lies in node.ts or node/',
      { path: '^packages/files/src/', pathNot: '^packages/files/src/node[./]' },
      builtins,
    ),
    forbid(
      'files-main-without-node',
      'what needs Node.js has an entry point of its own',
      { path: '^packages/files/src/', pathNot: '^packages/files/src/node[./]' },
      { path: '^packages/files/src/node[./]' },
    ),

    forbid(
      'floor',
      'civil, text and problems are the floor of core: nothing there stands on a room above',
      { path: inCore('(civil|text|problems)/') },
      { path: inCore(''), pathNot: inCore('(civil|text|problems)/') },
    ),
    forbid(
      'only-check-knows-the-regimes',
      'the engine and the rooms know no particular law; the files above the rooms bring them together',
      { path: inCore(''), pathNot: inCore(String.raw`(regimes/|(check|explain|law-of|index)\.ts$)`) },
      { path: inCore('regimes/') },
    ),
    forbid(
      'findings-above-rules',
      'the engine gives verdicts; what to say of them is decided above it',
      { path: inCore('rules/') },
      { path: inCore('findings/') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@gongkai/source', 'import', 'default'],
    },
  },
}

// What must work where nothing but the packed packages is installed: the lines of the README, and then some. Add yours.

/**
 * @typedef {object} Smoke
 * @property {string} title
 * @property {'core' | 'client' | 'files' | 'cli' | 'api'} installed the package that was installed, with what it depends on
 * @property {Record<string, string>} [files] files that lie in the folder
 * @property {string} [module] a module that Node.js runs
 * @property {string[]} [command] or a program of the installed packages, with its arguments
 * @property {number} [exit] its exit code, 0 if not told
 * @property {RegExp} prints what its output must match
 */

/** @type {Smoke[]} */
export const smoke = [
  {
    title: 'core counts the twenty working days of an answer over the National Day holidays',
    installed: 'core',
    module: `
      import { civilDate, dueDate, lawOf } from '@gongkai/core'
      const today = civilDate('2026-11-23')
      const law = lawOf({ place: '611000', knownOn: today })
      console.log(dueDate({ term: 'answer', from: civilDate('2022-09-30') }, law, { knownOn: today }).on)
    `,
    prints: /^2022-11-02$/m,
  },
  {
    title: 'the command takes nothing to check for no pass',
    installed: 'cli',
    files: { 'empty.json': '[]\n' },
    command: ['gongkai', 'check', 'empty.json', '--as-of', '2026-11-23'],
    prints: /--allow-empty/,
    exit: 2,
  },
  {
    title: 'the command checks a file of records',
    installed: 'cli',
    files: {
      'records.json': `${JSON.stringify([{ id: '999999.a', kind: 'survey', place: '999999', title: '虚构的调查' }])}\n`,
    },
    command: ['gongkai', 'check', 'records.json', '--as-of', '2026-11-23'],
    prints: /判断 1 条|1 judged/,
  },
  {
    title: 'the command counts an answer',
    installed: 'cli',
    command: ['gongkai', 'due', '--term', 'answer', '--from', '2022-09-30'],
    prints: /2022-11-02/,
  },
  {
    title: 'the command lists the rules with their clauses',
    installed: 'cli',
    command: ['gongkai', 'rules', 'cn/proactive-20wd', '--lang', 'en'],
    prints: /Regulations, art\. 26/,
  },
  {
    title: 'the command turns rows into records by a mapping, without a database',
    installed: 'cli',
    files: {
      'map.yaml':
        "mapping: 1\nkind: document\nplace: '999999'\nid: { keys: [no] }\nfields: { title: name, formedOn: day }\n",
      'rows.ndjson': '{"no":1,"name":"通知","day":"2019年01月27日"}\n',
    },
    command: ['gongkai', 'import', '--map', 'map.yaml', 'rows.ndjson', '--out', '-', '--lang', 'en'],
    prints: /"formedOn":"2019-01-27".*\n1 row = 1 imported/,
  },
  {
    title: 'the command says what to install where it needs a database',
    installed: 'cli',
    command: ['gongkai', 'serve', '--lang', 'en'],
    exit: 2,
    prints: /needs @gongkai\/api, which is not installed; run npm install @gongkai\/api/,
  },
]

import type { Translation } from '../translation.ts'
import type { publishing as source } from '../zh-CN/publish.ts'

/** `gongkai token`, `publish` and `mirror` in English. */
export const publishing: Translation<typeof source> = {
  'node.not-a-proxy': ({ address }) =>
    `GONGKAI_TRUSTED_PROXIES: ${address} is no IP address or subnet such as 10.0.0.0/8`,
  'token.summary': () => 'make, list and revoke tokens',
  'token.about': () =>
    'Tokens are for publishing, auditing and operating, three roles kept apart. A publisher publishes, withdraws and erases ' +
    'within its places (with all below) and bodies; an operator withdraws and erases anywhere; an auditor reads the audit. ' +
    'A token is shown once, when it is made; the store keeps its SHA-256 alone. Revoking works at once.',
  'token.argument.action': () => 'create, list or revoke',
  'token.argument.id': () => 'id of the token to revoke, see list',
  'token.word.name': () => 'name',
  'token.word.role': () => 'role',
  'token.option.name': () => 'name of its holder, an office or a system and never a person; the audit shows it',
  'token.option.role': () => 'publisher, auditor or operator; publisher where absent',
  'token.option.place': () => 'place code, with all below it; may be given several times',
  'token.option.body': () => 'only this issuing body, by its record id; may be given several times',
  'token.option.expires': () =>
    'opens nothing from the beginning of this day in Shanghai on; never expires where absent',
  'token.examples': () =>
    `Examples:
  gongkai token create --name "General Office" --place 611000
  gongkai token create --name audit --role auditor --expires 2027-01-01
  gongkai token list
  gongkai token revoke 0123456789ab`,
  'token.created': ({ id }) => `token ${id} made. This is the token, shown only now:`,
  'token.none': () => 'there are no tokens',
  'token.revoked': ({ id }) => `token ${id} revoked`,
  'token.not-found': ({ id }) => `there is no token ${id}`,
  'token.state.revoked': ({ at }) => `revoked ${at}`,
  'token.state.expires': ({ at }) => `until ${at}`,
  'token.state.open': () => 'open',
  'publish.summary': () => 'publish records to a node',
  'publish.about': () =>
    'Checks every record here first: what is no valid record or breaks a rule is listed, and nothing is uploaded (unless ' +
    '--skip-refused); then uploads through /v1/imports in parts. Run again after an interruption, it goes on behind what the node ' +
    'acknowledged and publishes nothing twice. Records come as JSON, JSON Lines or YAML, with waivers where needed. The token is ' +
    'taken from GONGKAI_TOKEN.',
  'publish.argument.names': () => 'files, or folders (their .json, .ndjson, .jsonl and .yaml)',
  'publish.option.to': () => 'address of the node',
  'publish.option.skip-refused': () => 'leave out what the check here refuses, and publish the rest',
  'publish.option.restore': () => 'publish records again that were withdrawn',
  'publish.option.show': () => 'list at most so many refused records, 20 where absent',
  'publish.examples': () =>
    `Examples:
  GONGKAI_TOKEN=gongkai_… gongkai publish records.ndjson --to https://data.example.gov.cn
  gongkai publish ./content --to http://127.0.0.1:8787 --skip-refused

Environment: GONGKAI_TOKEN.`,
  'publish.no-token': () => 'there is no token; put one into GONGKAI_TOKEN (gongkai token create makes it)',
  'publish.refused': ({ where, why }) => `${where}  ${why}`,
  'publish.held-back': ({ count }) =>
    `the check here refused ${count} record${count === 1 ? '' : 's'} and nothing was uploaded; mend them, or leave them out with --skip-refused`,
  'publish.done': ({ created, changed, restored, unchanged, refused }) =>
    `${created} created, ${changed} changed, ${restored} restored, ${unchanged} unchanged, ${refused} refused`,
  'publish.failed': ({ why }) =>
    `the node did not take it: ${why}; nothing that was acknowledged is lost, run again to go on`,
  'publish.broken-answer': () => 'its answer is not whole',
  'publish.unknown-answer': () =>
    'its answer holds outcomes that this program does not know; the node may be newer: upgrade gongkai and run again',
  'mirror.summary': () => 'keep a mirror of a node in a folder',
  'mirror.about': () =>
    'Keeps the records of a node as files (records/place/id.json), everything once and then only the changes. Withdrawn records go ' +
    'from the mirror; a failing node is never taken for a withdrawal. Each step takes effect with its cursor by one rename, so that ' +
    'it can be interrupted at any time. Where the node began a new numbering and more than half would go, it stops and asks.',
  'mirror.argument.url': () => 'address of the node',
  'mirror.option.to': () => 'folder of the mirror',
  'mirror.option.place': () => 'only this place and all below it',
  'mirror.option.live': () => 'stay at the end and wait for changes until stopped',
  'mirror.option.accept-removal': () => 'after a new numbering, remove what the node no longer has',
  'mirror.examples': () =>
    `Examples:
  gongkai mirror https://data.example.gov.cn --to ./mirror
  gongkai mirror http://127.0.0.1:8787 --to ./mirror --place 611000 --live`,
  'mirror.done': ({ put, removed }) => `mirror brought up to date: ${put} written, ${removed} removed`,
  'mirror.refused': ({ id, revision }) => `${id} revision ${revision} is not what its digest says, and was not kept`,
  'mirror.held': ({ why }) => `stopped: ${why}; once you have looked, add --accept-removal`,
  'mirror.unreadable': ({ path }) =>
    `${path} is no mirror state of this program; choose another folder, or delete it and mirror anew`,
}

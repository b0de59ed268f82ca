/** The style of the HTML report: system fonts, light and dark, and pages that break between findings when printed. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1c1e; --paper: #fff; --line: #d6d9dc; --soft: #f4f5f6; --error: #b3261e; --warning: #8a5300; --review: #0b57a4; --info: #565b60; --good: #1b6b35; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9eb; --paper: #16181a; --line: #3a3f44; --soft: #202326; --error: #ff8a80; --warning: #ffb95c; --review: #8cc2ff; --info: #aeb4ba; --good: #7ddc98; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 16px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code { font: .92em/1.4 ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
.verdict { font-size: 1.15rem; font-weight: 700; margin: 0; } .bad { color: var(--error); } .good { color: var(--good); }
.notices { border-inline-start: .25rem solid var(--line, #bbb); padding: .25rem 1rem; }
.stopped, .unread { border-inline-start: .25rem solid var(--error); padding: .25rem 1rem; background: var(--soft); }
.facts { padding-inline-start: 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: start; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } .n { text-align: end; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: .3em; font-size: .85em; white-space: nowrap; } .badge.error { color: var(--error); } .badge.warning { color: var(--warning); } .badge.review { color: var(--review); } .badge.info { color: var(--info); }
.filter { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.rule { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem 1rem; margin: .75rem 0; } summary { cursor: pointer; padding: .35rem 0; font-weight: 600; }
.rule ol { padding-inline-start: 2rem; } .rule li { margin: .5rem 0; } .rule p { margin: .15rem 0; } .mend { color: var(--good); }
.place { font-weight: 600; } .nearby, .sure, .state, footer { color: var(--info); font-size: .9rem; } .state, .sure { margin-inline-start: .5rem; } .fails { color: var(--error); }
tr.could-not-read td, tr.partly td { color: var(--error); }
.findings:has(#show-error:not(:checked)) .of-error, .findings:has(#show-warning:not(:checked)) .of-warning, .findings:has(#show-review:not(:checked)) .of-review, .findings:has(#show-info:not(:checked)) .of-info { display: none; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } .filter { display: none; } .rule li, tr { break-inside: avoid; } h2, summary { break-after: avoid; } a { color: inherit; text-decoration: none; } details:not([open]) > *:not(summary) { display: none; } }
`

import { respond } from '../http/respond.ts'
import { page } from './page.ts'

const css = `:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: light-dark(#a3262a, #f0a5a0) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 0 1.25rem 4rem; font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
a { color: var(--accent) }
a, code, mark, time { unicode-bidi: isolate }
.skip { position: absolute; left: -999rem }
.skip:focus { position: static }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 1rem 0; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 2rem 0 1rem }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 2rem 0 .5rem }
code, pre { font-family: ui-monospace, "Cascadia Code", Consolas, monospace; font-size: .9em }
pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .4rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600; min-width: 6em }
dd { margin-left: 1.25rem }
td > :is(dl, ul) { margin: 0 }
td > table { margin: 0 }
td th { min-width: 3.5em; font-weight: 400 }
td th[scope=row] { min-width: 8em }
td td { font-variant-numeric: tabular-nums }
td > ul { padding-left: 1.25rem }
details { margin: .5rem 0 }
summary { cursor: pointer }
.notice { border-left: .3rem solid var(--accent); padding: .25rem 1rem; margin: 1.5rem 0 }
.quiet { opacity: .75 }
time { white-space: nowrap }
.wrong { display: block; color: var(--accent) }
form.fields { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .75rem 1.25rem; margin: 1rem 0 }
input, select, textarea, button { font: inherit; max-width: 100% }
fieldset { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0 }
fieldset label { display: block; margin: .35rem 0 }
textarea { display: block; width: 100% }
@media (max-width: 40rem) {
  form.fields { flex-direction: column; align-items: stretch }
  form.fields :is(input, select) { display: block; width: 100% }
}
ol.list { list-style: none; padding: 0 }
ol.list li { padding: .5rem 0; border-bottom: 1px solid var(--line) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
footer { margin-top: 4rem; border-top: 1px solid var(--line) }
@media print { nav, form, .skip { display: none } body { max-width: none; padding: 0 } a { color: inherit } }
`

/** The style of every page. */
export const styleSheet = page('/style.css', () =>
  respond({ body: css, type: 'text/css; charset=utf-8', cache: 'minutes' }),
)

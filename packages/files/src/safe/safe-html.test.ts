import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { htmlToText } from './html-to-text.ts'
import { safeHtml } from './safe-html.ts'

const allowedTags = new Set(
  'a abbr article b blockquote br caption center code col colgroup dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre rp rt ruby s section small span strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
)
const allowedAttributes = new Set(
  'href title rel src alt width height colspan rowspan align scope span start type reversed value datetime lang dir'.split(
    ' ',
  ),
)

/** What a browser would make of the output, judged by a second list. */
function dangers(html: string): readonly string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#comment') found.push('comment')
    if ('tagName' in node) {
      if (!allowedTags.has(node.tagName)) found.push(node.tagName)
      for (const { name, value } of node.attrs) {
        if (!allowedAttributes.has(name)) found.push(`${node.tagName} ${name}`)
        const scheme = /^(?:\s|\p{Cc})*([a-z][\w+.-]*):/iu.exec(value.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase()
        if (
          (name === 'href' || name === 'src') &&
          scheme !== undefined &&
          !['http', 'https', 'mailto', 'tel'].includes(scheme)
        )
          found.push(`${name} ${scheme}`)
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parseFragment(html))
  return found
}

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<img/src="x"/onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "javascript:alert(1)"</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<div style="width:expression(alert(1))">x</div>',
  '<body onload=alert(1)>x</body>',
  '<base href="https://evil.example/"><a href="/x">x</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<input onfocus=alert(1) autofocus><textarea onfocus=alert(1)></textarea>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror="alert(1)"></video>',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<template><img src=x onerror=alert(1)></template>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<p id="location" name="cookie" class="x" data-x="y" is="x-y" slot="a">x</p>',
  '<a href="https://ok.example" target="_blank" ping="https://evil.example" download>x</a>',
  '<img srcset="javascript:alert(1) 1x" src="https://ok.example/a.png">',
  '<plaintext><img src=x onerror=alert(1)>',
  '<select><style></select><img src=x onerror=alert(1)>',
  '<o:p onclick=alert(1)>x</o:p><v:shape onload=alert(1)/>',
  '"><img src=x onerror=alert(1)>',
]

describe('attacks', () => {
  test.each(attacks)('%s', (attack) => {
    for (const html of [attack, `<table><tr><td>${attack}</td></tr></table>`, `<p title="${attack}">${attack}`]) {
      const safe = safeHtml(html)
      expect(dangers(safe)).toEqual([])
      // A browser that parses the output again must not find more in it.
      expect(safeHtml(safe)).toBe(safe)
      expect(dangers(safeHtml(html, { base: 'https://www.example.gov.cn/a/b.html' }))).toEqual([])
    }
  })

  test('any mixture of their pieces comes out harmless and stays as it is', () => {
    const pieces = attacks.flatMap((attack) => attack.split(/(?=<)/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (mixture) => {
        const safe = safeHtml(mixture.join(''))
        expect(dangers(safe)).toEqual([])
        expect(safeHtml(safe)).toBe(safe)
      }),
      { numRuns: 400 },
    )
  })
})

test('what a document needs is kept', () => {
  const html =
    '<h2>一、总则</h2><p align="center">国办发<b>〔2019〕</b>5<sup>1</sup>号<br></p><ol start="2"><li>甲</li></ol><table><thead><tr><th scope="col">名</th></tr></thead><tbody><tr><td colspan="2" rowspan="3">值</td></tr></tbody></table><a href="https://www.gov.cn/a?b=1&amp;c=2">链</a><img src="/a.png" alt="图" width="10"><ruby>汉<rt>han</rt></ruby>'
  expect(safeHtml(html)).toBe(html.replace('c=2">', 'c=2" rel="noopener noreferrer">'))
})

test('of unknown elements the content stays, of dangerous ones nothing', () => {
  expect(safeHtml('<font color="red">红<o:p>字</o:p></font><button>钮</button>')).toBe('红字钮')
  expect(safeHtml('<p>前<iframe>内</iframe><textarea>写</textarea>后</p>')).toBe('<p>前后</p>')
})

test('parts of a table without their table get one', () => {
  expect(safeHtml('<tbody> <tr><td>一</td></tr></tbody>')).toBe('<table><tbody> <tr><td>一</td></tr></tbody></table>')
})

test('addresses are completed by the page they come from', () => {
  const base = 'https://www.example.gov.cn/zwgk/2026/t1.html'
  expect(safeHtml('<img src="./W02.png"><a href="../a.pdf">附件</a><a href="//x.example/b">乙</a>', { base })).toBe(
    '<img src="https://www.example.gov.cn/zwgk/2026/W02.png"><a href="https://www.example.gov.cn/zwgk/a.pdf" rel="noopener noreferrer">附件</a><a href="https://x.example/b" rel="noopener noreferrer">乙</a>',
  )
  expect(safeHtml('<a href="http://[bad">坏</a>', { base })).toBe('<a>坏</a>')
})

test('depth beyond reason comes as text', () => {
  const deep = `${'<div>'.repeat(20_000)}<script>x</script>甲&lt;b${'</div>'.repeat(20_000)}`
  const safe = safeHtml(deep)
  expect(dangers(safe)).toEqual([])
  expect(safe).toContain('甲')
})

test('text is taken without markup, scripts and what is not shown', () => {
  expect(
    htmlToText(
      '<title>题</title><p>一&lt;二</p><ul><li>三<li hidden>四</ul><table><tr><td>五</td><td>六<br>七</td></tr></table><!--八-->',
    ),
  ).toBe('一<二\n三\n五\t六 七')
  expect(htmlToText('')).toBe('')
  expect(htmlToText(`${'<b>'.repeat(3_000)}深`)).toBe('深')
})

const page = z.object({ bodyHtml: z.string() })
const path = sharedData('data/gov-cn-pages.ndjson')

test.skipIf(path === undefined)(
  `documents of the central portal keep every word${path === undefined ? ` (${absent('data/gov-cn-pages.ndjson')})` : ''}`,
  () => {
    const text = path === undefined ? '' : readFileSync(path, 'utf8')
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const { bodyHtml } = page.parse(JSON.parse(line))
      const safe = safeHtml(bodyHtml)
      expect(dangers(safe)).toEqual([])
      expect(htmlToText(safe).replace(/\s+/g, '')).toBe(htmlToText(bodyHtml).replace(/\s+/g, ''))
    }
  },
)

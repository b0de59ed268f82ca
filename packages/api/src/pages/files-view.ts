import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import * as z from 'zod'
import type { Markup } from './layout.ts'

const words = {
  elsewhere: text('发布机关网站', 'At the publisher'),
  absent: text('本节点没有存此文件', 'this node does not hold the file'),
} as const satisfies Readonly<Record<string, LocalText>>

const filesSchema = z.array(
  z.object({
    sha256: z.string(),
    name: z.string(),
    title: z.string().optional(),
    mediaType: z.string().optional(),
    bytes: z.number().optional(),
    url: z.string().optional(),
  }),
)

/** The files that a record names, as far as they can be read; none where it names none. */
export function filesOf(attachments: unknown): z.output<typeof filesSchema> {
  return filesSchema.safeParse(attachments).data ?? []
}

/**
 * The files of a record, each by its title: fetched from here where its bytes are held, otherwise from its publisher.
 * @param held digests of the files that are held
 */
export function filesView(
  attachments: unknown,
  {
    held,
    language,
    basePath,
  }: { readonly held: ReadonlySet<string>; readonly language: Language; readonly basePath: string },
): Markup {
  const shown = filesOf(attachments).map(({ sha256, name, title = name, mediaType, bytes, url }) => {
    const here = held.has(sha256)
    const label = here ? html`<a href="${basePath}/v1/attachments/${sha256}" download>${title}</a>` : title
    const size = bytes === undefined ? undefined : sizeOf(bytes)
    const absent = here || url !== undefined ? undefined : words.absent[language]
    const facts = [mediaType, size, absent].filter((fact) => fact !== undefined).join(' · ')
    const elsewhere = url !== undefined && /^https?:\/\//i.test(url)
    return html`<li>${label}${facts === '' ? '' : html` <span class="quiet">${facts}</span>`}${elsewhere ? html` <a href="${url}" rel="nofollow noopener">${words.elsewhere[language]}</a>` : ''}</li>`
  })
  return html`<ul>${shown}</ul>`
}

/** A number of bytes as people read it, to one decimal: `2.5 MB`. */
function sizeOf(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10))
  return `${Math.round((bytes / 1024 ** power) * 10) / 10} ${units[power] ?? ''}`
}

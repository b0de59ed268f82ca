import type { Language } from '@gongkai/core'
import type { Context } from 'hono'
import type { AppContext } from '../http/context.ts'

/** What a page is given. */
export interface PageAsked {
  readonly context: AppContext
  readonly c: Context
  readonly language: Language
}

/** An address for people, or a file that goes with one. It is not an operation of the API. */
export interface Page {
  readonly definition: { readonly path: string; readonly method?: 'get' | 'post' }
  readonly handle: (context: AppContext, c: Context, language: Language) => Promise<Response> | Response
}

/**
 * Makes a page.
 * @param path as OpenAPI writes it
 * @param answer what it shows
 * @param method `post` for what a form is sent to
 */
export function page(
  path: string,
  answer: (asked: PageAsked) => Promise<Response> | Response,
  method: 'get' | 'post' = 'get',
): Page {
  return {
    definition: { path, method },
    handle: (context, c, language) => answer({ context, c, language: chosen(c, language) }),
  }
}

/** People may choose by a link: `?lang=en`. */
function chosen(c: Context, language: Language): Language {
  const asked = c.req.query('lang')
  if (asked === 'en' || asked === 'zh-CN') return asked
  return language
}

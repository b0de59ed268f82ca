import type * as z from 'zod'
import { apiError } from '../problems/api-error.ts'
import { findToken, type Store, type Token, type TokenRole } from '../store/index.ts'
import { type Asked, type Route, type RouteDefinition, route } from './route.ts'

/** What a handler is given where a token is needed. */
export interface AskedWith<Q, P> extends Asked<Q, P> {
  /** The token it was asked with: it is valid, and of one of the roles of the definition. */
  readonly token: Token
}

/**
 * Makes a route that takes a token. It is asked for before anything else is read, so that a stranger learns nothing.
 * What is refused is noted in the audit.
 * @param definition what stands in the OpenAPI document, with the roles that may
 * @param answer what it does
 */
export function securedRoute<Q extends z.ZodObject, P extends z.ZodObject>(
  definition: RouteDefinition<Q, P> & { readonly roles: readonly TokenRole[] },
  answer: (asked: AskedWith<z.output<Q>, z.output<P>>) => Promise<Response>,
): Route {
  return {
    definition,
    handle: async (context, c, language) => {
      let token: Token | undefined
      try {
        const valid = await tokenOf(context.store, c.req.header('Authorization'))
        token = valid
        refuseOtherRole(valid, definition.roles)
        const inner = route(definition, async (asked) => await answer({ ...asked, token: valid }))
        return await inner.handle(context, c, language)
      } catch (error) {
        await context.noteRefusal({ operation: definition.operationId, token }, error)
        throw error
      }
    },
  }
}

async function tokenOf(store: Store, header: string | undefined): Promise<Token> {
  const secret = /^Bearer +([A-Za-z0-9_-]+)$/i.exec(header ?? '')?.[1]
  if (secret === undefined) throw header === undefined ? apiError('token-needed', {}) : apiError('token-refused', {})
  const token = await findToken(store, secret)
  if (token === undefined) throw apiError('token-refused', {})
  return token
}

function refuseOtherRole({ role }: Token, roles: readonly TokenRole[]): void {
  if (!roles.includes(role)) throw apiError('role-not-allowed', { role, allowed: roles.join(', ') })
}

import { mediaTypeFor } from '../http/preferences.ts'
import { apiError } from '../problems/api-error.ts'
import { correction } from '../store/index.ts'
import { correctionView } from './correction-view.ts'
import { page } from './page.ts'

/** How far a report has come, for whoever made it. */
export const correctionPage = page('/corrections/{correction}', async ({ context, c, language }) => {
  if (mediaTypeFor(c.req.header('Accept'), ['text/html']) === undefined)
    throw apiError('not-acceptable', { offered: 'text/html' })
  const id = c.req.param('correction') ?? ''
  const found = /^[0-9a-f]{32}$/.test(id) ? await correction(context.store, id) : undefined
  if (found === undefined) throw apiError('correction-not-found', {})
  return await correctionView(found, { context, language })
})

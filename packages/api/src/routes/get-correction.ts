import { text } from '@gongkai/core'
import * as z from 'zod'
import { correctionStateJson } from '../http/correction-json.ts'
import { formatParameter } from '../http/formats.ts'
import { parameter } from '../http/parameter.ts'
import { json } from '../http/respond.ts'
import { route } from '../http/route.ts'
import { correctionView } from '../pages/correction-view.ts'
import { apiError } from '../problems/api-error.ts'
import { correctionState } from '../schemas/correction.ts'
import { correction } from '../store/index.ts'

/** The id of a report. */
export const correctionParameter = parameter(z.string().regex(/^[0-9a-f]{32}$/), {
  description: text('报告编号。', 'Id of the report.'),
  expected: text('报告编号', 'the id of a report'),
  example: '0123456789abcdef0123456789abcdef',
})

/** How far a report has come. */
export const getCorrection = route(
  {
    path: '/v1/corrections/{correction}',
    operationId: 'getCorrection',
    tag: 'records',
    summary: text('报告的处理情况', 'State of a report'),
    description: text(
      '按报告时给出的编号查询处理情况。不含报告的文字；报告个人信息的，只给出状态。浏览器（Accept 先列 text/html）得到一页说明，也可由 format 选择。',
      'How far a report has come, by the id that was given when it was made. Its words are not there; where personal data was reported, its state alone. A browser, whose Accept names text/html first, gets it as a page; format chooses as well.',
    ),
    query: z.strictObject({ format: formatParameter(['json', 'html']).optional() }),
    params: z.object({ correction: correctionParameter }),
    answer: { description: text('处理情况。', 'Its state.'), schema: correctionState },
    formats: { html: { type: 'text/html', schema: z.string() } },
    problems: [404],
  },
  async ({ params: { correction: id }, context, language, type }) => {
    const found = await correction(context.store, id)
    if (found === undefined) throw apiError('correction-not-found', {})
    if (type === 'text/html') return await correctionView(found, { context, language })
    const headers = { Link: `<${context.basePath}/corrections/${id}>; rel="alternate"; type="text/html"` }
    return json(correctionStateJson(found), { headers })
  },
)

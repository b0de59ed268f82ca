import * as z from 'zod'
import { moment } from './common.ts'
import { component, told } from './told.ts'

const uri = z.string().meta({ format: 'uri' })

/** A page of a feed, as JSON Feed 1.1 has it. */
export const feedSchema = component(
  'JsonFeed',
  z.object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: told(z.string(), '标题。', 'Title.'),
    home_page_url: told(uri, '网页。', 'Its page for people.'),
    feed_url: told(uri, '本页地址。', 'The address of this page of the feed.'),
    language: z.literal('zh-CN'),
    next_url: told(uri.optional(), '下一页。', 'The next page.'),
    items: z.array(
      component(
        'JsonFeedItem',
        z.object({
          id: told(uri, '记录在接口中的地址。', 'Address of the record in the API.'),
          url: told(uri, '记录的网页。', 'Page of the record.'),
          title: told(z.string(), '标题。', 'Title.'),
          content_text: told(z.string(), '正文开头；没有正文的为标题。', 'The beginning of its text, else its title.'),
          date_published: told(moment.optional(), '发布时间。', 'When it was published.'),
          date_modified: told(moment, '现行版本的发布时刻。', 'When its current revision was published.'),
          authors: told(z.array(z.object({ name: z.string() })).optional(), '发文机关。', 'Who issued it.'),
          tags: told(z.array(z.string()), '记录类型。', 'Kind of record.'),
        }),
        '订阅中的一条记录。',
        'A record in the feed.',
      ),
    ),
  }),
  'JSON Feed 1.1 订阅。',
  'A feed as JSON Feed 1.1.',
)

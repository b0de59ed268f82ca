import { prefixes } from '../../rdf/node.ts'
import type { OperationExamples } from './operation-examples.ts'

const catalogue = {
  'application/ld+json': {
    '@context': prefixes,
    '@graph': [
      {
        '@id': 'https://data.example.gov.cn/catalog#api',
        '@type': ['dcat:DataService'],
        'dct:title': [
          {
            '@value': '政府信息公开开放接口',
            '@language': 'zh-CN',
          },
          {
            '@value': 'Open API of published government information',
            '@language': 'en',
          },
        ],
        'dcat:endpointURL': [
          {
            '@id': 'https://data.example.gov.cn/',
          },
        ],
        'dcat:endpointDescription': [
          {
            '@id': 'https://data.example.gov.cn/openapi.json',
          },
        ],
        'dcat:servesDataset': [
          {
            '@id': 'https://data.example.gov.cn/catalog#records',
          },
          {
            '@id': 'https://data.example.gov.cn/v1/records/611000.bus-1',
          },
        ],
        'dct:license': [
          {
            '@id': 'https://creativecommons.org/licenses/by/4.0/',
          },
        ],
      },
    ],
  },
  'text/turtle':
    '@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n<https://data.example.gov.cn/catalog> a dcat:Catalog ;\n  dct:title "政府信息公开目录"@zh-CN, "Catalogue of published government information"@en ;\n  dct:description "本节点提供的数据和接口。"@zh-CN, "The data and the API of this node."@en ;\n  dct:publisher <https://data.example.gov.cn/catalog#publisher> ;\n  dct:language <http://publications.europa.eu/resource/authority/language/ZHO> ;\n  dct:modified "2026-01-06T01:00:00.000Z"^^xsd:dateTime ;\n  foaf:homepage <https://data.example.gov.cn/> ;\n  dcat:dataset <https://data.example.gov.cn/catalog#records>, <https://data.example.gov.cn/v1/records/611000.bus-1> ;\n  dcat:service <https://data.example.gov.cn/catalog#api> ;\n  dct:license <https://creativecommons.org/licenses/by/4.0/> .\n',
} as const

/** Examples of the operations under the tag `bulk`. */
export const bulkExamples: OperationExamples = {
  getExports: {
    answer: {
      'application/json': {
        profile: 'data-package',
        name: 'gongkai-records',
        title: '政府信息公开记录',
        description:
          '截至序号 seq 的全部现有记录。CSV 为 UTF-8，表格形式的值写作 JSON；参数 bom=true 供电子表格使用：文件首加 BOM，以等号、加号、减号、@、制表符或撇号开头的文字前加一个撇号，去掉一个撇号即还原，数字不变。',
        created: '2026-01-06T01:00:00.000Z',
        epoch: '57d7a95e647adbd8',
        seq: 6,
        next: 'WyI1N2Q3YTk1ZTY0N2FkYmQ4IiwiREtZd0oxb1dvTnYtMVRpeSIsWzZdXQvVI0v5Bg',
        licenses: [
          {
            title: 'CC-BY-4.0',
            path: 'https://creativecommons.org/licenses/by/4.0/',
          },
        ],
        resources: [
          {
            name: 'records-ndjson',
            path: 'exports/57d7a95e647adbd8-6/records.ndjson',
            format: 'ndjson',
            mediatype: 'application/x-ndjson',
            encoding: 'utf-8',
            bytes: 1301,
            hash: 'sha256:ca2608b900febd6ed0b3cbb9bae311b819e50bc1d9cfe2f628f6e3cb05e85ff0',
            rows: 5,
          },
        ],
      },
    },
  },
  getExportFile: {
    answer: {
      'text/csv':
        'id,place,title,issuer,issuerName\r\n611000.mail-7,611000,关于做好春运公交服务的通知,611000.jtj,市交通运输局\r\n',
      'application/x-ndjson':
        '{"attachments":[{"bytes":49,"mediaType":"text/csv","name":"bus.csv","sha256":"6165408775904fb3d940432adb4f18565a4145ccfd49b2f78887008e6a8868ea"}],"attribute":"proactive","columns":[{"name":"code","type":"string"},{"name":"stops","type":"integer"},{"name":"date","type":"date"}],"id":"611000.bus-1","kind":"data-resource","place":"611000","publishedOn":"2026-01-05","rows":{"attachment":"6165408775904fb3d940432adb4f18565a4145ccfd49b2f78887008e6a8868ea"},"title":"公交线路"}\n',
    },
  },
  getAtomFeed: {
    answer: {
      'application/atom+xml':
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n<title>政府信息公开：最近发布</title>\n<id>https://data.example.gov.cn/feeds/records.atom</id>\n<updated>2026-01-06T01:00:00.000Z</updated>\n<link rel="self" type="application/atom+xml" href="https://data.example.gov.cn/feeds/records.atom?kind=document&amp;place=611000&amp;q=%E5%85%AC%E5%91%8A"/>\n<link rel="alternate" type="text/html" href="https://data.example.gov.cn/browse"/>\n<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>\n<rights>CC-BY-4.0</rights>\n<entry>\n<id>https://data.example.gov.cn/v1/records/611000.notice-8</id>\n<title>关于道路施工的公告</title>\n<updated>2026-01-06T01:00:00.000Z</updated>\n<published>2026-01-05T00:00:00+08:00</published>\n<author><name>data.example.gov.cn</name></author>\n<category term="document"/>\n<link rel="alternate" type="text/html" href="https://data.example.gov.cn/records/611000.notice-8"/>\n<link rel="related" type="application/json" href="https://data.example.gov.cn/v1/records/611000.notice-8"/>\n</entry>\n</feed>\n',
    },
  },
  getJsonFeed: {
    answer: {
      'application/feed+json': {
        version: 'https://jsonfeed.org/version/1.1',
        title: '政府信息公开：最近发布',
        home_page_url: 'https://data.example.gov.cn/browse',
        feed_url: 'https://data.example.gov.cn/feeds/records.json?kind=document&place=611000&q=%E5%85%AC%E5%91%8A',
        language: 'zh-CN',
        items: [
          {
            id: 'https://data.example.gov.cn/v1/records/611000.notice-8',
            url: 'https://data.example.gov.cn/records/611000.notice-8',
            title: '关于道路施工的公告',
            content_text: '关于道路施工的公告',
            date_published: '2026-01-05T00:00:00+08:00',
            date_modified: '2026-01-06T01:00:00.000Z',
            tags: ['document'],
          },
        ],
      },
    },
  },
  getSitemapIndex: {
    answer: {
      'application/xml':
        '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>https://data.example.gov.cn/sitemaps/0.xml</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></sitemap>\n</sitemapindex>\n',
    },
  },
  getSitemap: {
    answer: {
      'application/xml':
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://data.example.gov.cn/records/611000.bus-1</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></url>\n<url><loc>https://data.example.gov.cn/records/611000.interp</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></url>\n<url><loc>https://data.example.gov.cn/records/611000.jtj</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></url>\n<url><loc>https://data.example.gov.cn/records/611000.mail-7</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></url>\n<url><loc>https://data.example.gov.cn/records/611000.notice-8</loc><lastmod>2026-01-06T01:00:00.000Z</lastmod></url>\n</urlset>\n',
    },
  },
  getCatalogue: { answer: catalogue },
  getCatalogueJsonLd: { answer: catalogue },
  getCatalogueTurtle: { answer: catalogue },
}

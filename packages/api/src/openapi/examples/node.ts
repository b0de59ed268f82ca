import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `node`. */
export const nodeExamples: OperationExamples = {
  getStatus: {
    answer: {
      'application/json': {
        status: 'ok',
        version: '0.1.0',
        engine: 'pglite',
        holds: 'records',
        records: 4,
        epoch: '57d7a95e647adbd8',
        seq: 8,
        today: '2026-01-06',
        license: {
          name: 'CC-BY-4.0',
          url: 'https://creativecommons.org/licenses/by/4.0/',
        },
      },
    },
  },
  getApiCatalog: {
    answer: {
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"': {
        linkset: [
          {
            anchor: 'https://data.example.gov.cn/',
            'service-desc': [
              {
                href: 'https://data.example.gov.cn/openapi.json',
                type: 'application/json',
              },
            ],
            'service-doc': [
              {
                href: 'https://data.example.gov.cn/docs',
                type: 'text/html',
              },
            ],
            'service-meta': [
              {
                href: 'https://data.example.gov.cn/catalog.jsonld',
                type: 'application/ld+json',
              },
              {
                href: 'https://data.example.gov.cn/catalog.ttl',
                type: 'text/turtle',
              },
            ],
            status: [
              {
                href: 'https://data.example.gov.cn/status',
                type: 'application/json',
              },
            ],
            license: [
              {
                href: 'https://creativecommons.org/licenses/by/4.0/',
              },
            ],
          },
        ],
      },
    },
  },
}

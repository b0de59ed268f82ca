import { prefixes } from '../../rdf/node.ts'
import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `vocabularies`. */
export const vocabulariesExamples: OperationExamples = {
  listVocabularies: {
    answer: {
      'application/json': {
        items: [
          {
            name: 'account-rules',
            title: {
              'zh-CN': '账号管理制度',
              en: 'Rules for an account',
            },
            description: {
              'zh-CN': '政务微博、微信应当建立的制度。',
              en: 'The rules that an account has to have.',
            },
            source: {
              title: {
                'zh-CN': '商洛市实施意见',
                en: 'The Shangluo Opinion',
              },
              confidence: 'T',
            },
            count: 3,
          },
        ],
      },
    },
  },
  getVocabulary: {
    answer: {
      'application/json': {
        name: 'withdrawal-reasons',
        title: {
          'zh-CN': '撤回理由',
          en: 'Reasons of withdrawal',
        },
        description: {
          'zh-CN': '撤回已公开的记录，或者抹除某一版本内容的理由。',
          en: 'Why a published record is withdrawn, or the content of one of its revisions erased.',
        },
        source: {
          title: {
            'zh-CN': '本项目',
            en: 'This project',
          },
          confidence: 'own',
        },
        concepts: [
          {
            code: 'personal-data',
            label: {
              'zh-CN': '含有个人信息',
              en: 'Personal data',
            },
            note: {
              'zh-CN': '含有不应公开的个人信息。',
              en: 'It held personal data that should not have been published.',
            },
            clause: 'gipd-2019#15',
            anchors: ['个人隐私'],
          },
        ],
      },
      'application/ld+json': {
        '@context': prefixes,
        '@graph': [
          {
            '@id': 'https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons#personal-data',
            '@type': ['skos:Concept'],
            'skos:inScheme': [
              {
                '@id': 'https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons',
              },
            ],
            'skos:prefLabel': [
              {
                '@value': '含有个人信息',
                '@language': 'zh-CN',
              },
              {
                '@value': 'Personal data',
                '@language': 'en',
              },
            ],
            'skos:notation': [
              {
                '@value': 'personal-data',
              },
            ],
            'skos:scopeNote': [
              {
                '@value': '含有不应公开的个人信息。',
                '@language': 'zh-CN',
              },
              {
                '@value': 'It held personal data that should not have been published.',
                '@language': 'en',
              },
            ],
            'skos:topConceptOf': [
              {
                '@id': 'https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons',
              },
            ],
          },
        ],
      },
      'text/turtle':
        '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n<https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons#personal-data> a skos:Concept ;\n  skos:inScheme <https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons> ;\n  skos:prefLabel "含有个人信息"@zh-CN, "Personal data"@en ;\n  skos:notation "personal-data" ;\n  skos:scopeNote "含有不应公开的个人信息。"@zh-CN, "It held personal data that should not have been published."@en ;\n  skos:topConceptOf <https://data.example.gov.cn/v1/vocabularies/withdrawal-reasons> .\n',
    },
  },
  listPlaces: {
    answer: {
      'application/json': {
        items: [
          {
            code: '611000',
            name: '商洛市',
            level: 'city',
            parent: '610000',
            standing: 'division',
            validFrom: ['2001-08-31', '2002-12-31'],
            validTo: null,
            successor: null,
            formerNames: [],
            sample: false,
            standsFor: null,
          },
        ],
      },
    },
  },
}

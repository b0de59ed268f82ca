import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `rules`. */
export const rulesExamples: OperationExamples = {
  getDue: {
    answer: {
      'application/json': {
        place: '611000',
        knownOn: '2026-01-05',
        term: 'answer',
        from: '2022-09-30',
        title: {
          'zh-CN': '依申请公开答复期限',
          en: 'Answer to a request',
        },
        clause: 'gipd-2019#33.2',
        citation: {
          'zh-CN': '《条例》第三十三条第二款',
          en: 'Regulations, art. 33 para. 2',
        },
        count: 20,
        unit: 'working-day',
        kind: 'due',
        confidence: 'T',
        certain: true,
        ignored: [],
        status: 'final',
        on: '2022-11-02',
      },
    },
  },
  getWorkingDays: {
    answer: {
      'application/json': {
        from: '2026-01-05',
        to: '2026-01-09',
        place: '100000',
        knownOn: '2026-01-05',
        status: 'final',
        count: 4,
        basis: [
          {
            kind: 'notice',
            text: {
              'zh-CN': '国办发明电〔2025〕7号',
              en: '国办发明电〔2025〕7号',
            },
            docNumber: '国办发明电〔2025〕7号',
          },
        ],
      },
    },
  },
  checkRecord: {
    answer: {
      'application/json': {
        findings: [
          {
            rule: 'shaanxi/norm-doc-validity-5y',
            verdict: 'undetermined',
            severity: 'review',
            confidence: 'likely',
            title: {
              'zh-CN': '规范性文件有效期一般不超过五年',
              en: 'A normative document is valid for 5 years at most',
            },
            mend: {
              'zh-CN': '修改有效期；期满仍需执行的，评估后重新公布。',
              en: 'Shorten the validity; what is still needed after it is reviewed and published anew.',
            },
            message: {
              key: 'undetermined',
              params: {
                unknown: [
                  {
                    'zh-CN': '“施行日期”',
                    en: '"The day from which it applies"',
                  },
                ],
              },
              text: {
                'zh-CN': '无法判定，尚待明确：“施行日期”',
                en: 'cannot be told; not known: "The day from which it applies"',
              },
            },
            needs: [
              {
                need: 'fact',
                fact: 'document.effectiveOn',
              },
            ],
            standIns: [],
            trace: {
              version: 1,
              rule: 'shaanxi/norm-doc-validity-5y',
              asOf: '2026-01-06',
              datedBy: {
                fact: 'document.effectiveOn',
                state: 'unknown',
              },
            },
          },
        ],
        counts: {
          met: 1,
          breached: 0,
          pending: 0,
          undetermined: 3,
          'does-not-apply': 14,
          'not-in-force': 1,
          conflict: 0,
        },
        receipt: {
          version: '0.1.0',
          place: '611000',
          asOf: '2026-01-06',
          knownOn: '2026-01-06',
          law: 'f26469ff218fc3bc6b84605e54775a1c9235e08f0b821238f4b888273a8785b2',
          calendar: '6bde9fc117abf5fdb2eb0ba5ed1504dae1f1c09c464ece731bb436740026a072',
          input: 'd7c7085794bef483ca5f78ef60e5f57a414c6691c6babc4f76126a6e2580a491',
        },
      },
    },
  },
  listRules: {
    answer: {
      'application/json': {
        place: '611000',
        knownOn: '2026-01-06',
        law: 'f26469ff218fc3bc6b84605e54775a1c9235e08f0b821238f4b888273a8785b2',
        items: [
          {
            id: 'cn/responsible-body-2008',
            over: 'case',
            title: {
              'zh-CN': '由负责公开的机关答复',
              en: 'The body in charge answers',
            },
            asks: {
              'zh-CN': '行政机关制作的信息由制作机关公开；从公民、法人和其他组织获取的由保存机关公开。',
              en: 'Information made by a body is disclosed by its maker; what was obtained from citizens or organisations, by its keeper.',
            },
            clause: {
              id: 'gipd-2008#17',
              'zh-CN': '《条例（2008）》第十七条',
              en: 'Regulations 2008, art. 17',
            },
            modality: 'must',
          },
        ],
      },
    },
  },
  getRule: {
    answer: {
      'application/json': {
        place: '611000',
        knownOn: '2026-01-06',
        law: 'f26469ff218fc3bc6b84605e54775a1c9235e08f0b821238f4b888273a8785b2',
        rule: {
          id: 'cn/interp-3wd',
          over: 'record',
          kinds: ['interpretation'],
          datedBy: 'interpretation.documentPublishedOn',
          title: {
            'zh-CN': '文件公开后三个工作日内解读',
            en: 'Interpretation within 3 working days',
          },
          asks: {
            'zh-CN': '解读材料在文件公开之日起3个工作日内公开；这一数字未能核实，至多提示复核。',
            en: 'The interpretation is published within 3 working days of the document; the figure was not verified, so it is at most for review.',
          },
          mend: {
            'zh-CN': '立即公开解读材料；今后与文件一并准备。',
            en: 'Publish it now, and prepare the next one with its document.',
          },
          versions: [
            {
              clause: {
                id: 'o80-2016#二',
                'zh-CN': '《政务公开实施细则》二',
                en: 'Openness Rules, 二',
              },
              modality: 'should',
              anchors: ['3个工作日'],
              confidence: 'M',
              when: {
                code: 'interpretation.stage',
                of: ['on-issue'],
              },
              require: {
                within: 'interpretation-publication',
                from: 'interpretation.documentPublishedOn',
                to: 'record.publishedOn',
              },
            },
          ],
          clause: {
            id: 'o80-2016#二',
            'zh-CN': '《政务公开实施细则》二',
            en: 'Openness Rules, 二',
          },
          modality: 'should',
        },
      },
    },
  },
  listTerms: {
    answer: {
      'application/json': {
        place: '611000',
        knownOn: '2026-01-06',
        law: 'f26469ff218fc3bc6b84605e54775a1c9235e08f0b821238f4b888273a8785b2',
        items: [
          {
            id: 'proactive',
            kind: 'due',
            title: {
              'zh-CN': '主动公开期限',
              en: 'Proactive disclosure',
            },
            trigger: {
              'zh-CN': '政府信息形成或者变更',
              en: 'the information is formed or changed',
            },
            clause: {
              id: 'gipd-2019#26',
              'zh-CN': '《条例》第二十六条',
              en: 'Regulations, art. 26',
            },
            modality: 'must',
            versions: [
              {
                clause: {
                  id: 'gipd-2008#18',
                  'zh-CN': '《条例（2008）》第十八条',
                  en: 'Regulations 2008, art. 18',
                },
                count: 20,
                unit: 'working-day',
                local: 'may-shorten',
                anchors: ['20个工作日'],
                confidence: 'E',
              },
            ],
          },
        ],
      },
    },
  },
  listInstruments: {
    answer: {
      'application/json': {
        place: '100000',
        knownOn: '2026-01-06',
        law: '37f8b4b7d3860581be5384ff50aed9415547e28c78b9388e7b72fc56bce4c365',
        items: [
          {
            id: 'gipd-2008',
            title: {
              'zh-CN': '中华人民共和国政府信息公开条例（2007年公布）',
              en: 'Regulations on Disclosure of Government Information (2007)',
            },
            shortTitle: {
              'zh-CN': '条例（2008）',
              en: 'Regulations 2008',
            },
            docNumber: '国务院令第492号',
            issuer: {
              'zh-CN': '国务院',
              en: 'State Council',
            },
            rank: 'administrative-regulation',
            place: '100000',
            division: 'article',
            basis: [],
            inForce: {
              from: '2008-05-01',
              until: '2019-05-14',
              endKnownFrom: '2019-04-03',
            },
            publishedOn: '2007-04-05',
            source: {
              'zh-CN': '条文摘录，未见全文',
              en: 'excerpts of the articles; the whole text was not read',
            },
            confidence: 'E',
          },
        ],
      },
    },
  },
}

import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `publishing`. */
export const publishingExamples: OperationExamples = {
  putRecord: {
    body: {
      id: '611000.mail-7',
      kind: 'document',
      place: '611000',
      title: '关于做好春运公交服务的通知',
      text: '各县（区）交通运输局：现将有关事项通知如下。',
      attribute: 'proactive',
      issuer: '611000.jtj',
      issuerName: '市交通运输局',
      docNumber: '商交发〔2026〕1号',
      formedOn: '2026-01-04',
      publishedOn: '2026-01-05',
    },
    answer: {
      'application/json': {
        id: '611000.mail-7',
        outcome: 'created',
        revision: 1,
        digest: 'b064739046114080ae04c7189aa1d7fb8d78bd251b2920d49f997ff5ce43229c',
        seq: 2,
        etag: '"1-b064739046114080ae04c7189aa1d7fb8d78bd251b2920d49f997ff5ce43229c"',
        findings: [
          {
            rule: 'shaanxi/norm-doc-validity-5y',
            title: {
              'zh-CN': '规范性文件有效期一般不超过五年',
              en: 'A normative document is valid for 5 years at most',
            },
            verdict: 'undetermined',
            severity: 'review',
            message: {
              'zh-CN': '无法判定，尚待明确：“施行日期”',
              en: 'cannot be told; not known: "The day from which it applies"',
            },
          },
        ],
      },
    },
  },
  importRecords: {
    body: {
      id: '611000.notice-8',
      kind: 'document',
      place: '611000',
      title: '关于道路施工的公告',
      attribute: 'proactive',
      publishedOn: '2026-01-05',
    },
    answer: {
      'application/x-ndjson': {
        line: 1,
        id: '611000.notice-8',
        outcome: 'created',
        revision: 1,
        seq: 5,
        findings: [],
      },
    },
  },
  putAttachment: {
    body: 'code,stops,date\nB1,12,2026-01-05\nB2,9,2026-01-05\n',
    answer: {
      'application/json': {
        sha256: '6165408775904fb3d940432adb4f18565a4145ccfd49b2f78887008e6a8868ea',
        bytes: 49,
        scanned: true,
      },
    },
  },
  withdrawRecord: {
    answer: {
      'application/json': {
        id: '611000.notice-8',
        outcome: 'withdrawn',
        revision: 2,
        seq: 8,
      },
    },
  },
  eraseRevision: {
    answer: {
      'application/json': {
        id: '611000.mail-7',
        outcome: 'erased',
        revision: 1,
        seq: 7,
      },
    },
  },
  listCorrections: {
    answer: {
      'application/json': {
        items: [
          {
            id: '16f16aa4728df27b84d56b7739df34c2',
            record: '611000.mail-7',
            revision: 1,
            kind: 'wrong-content',
            pointer: '/formedOn',
            message: '成文日期与文末落款不一致。',
            receivedAt: '2026-01-06T01:00:00.000Z',
          },
        ],
        next: null,
      },
    },
  },
  answerCorrection: {
    answer: {
      'application/json': {
        id: '16f16aa4728df27b84d56b7739df34c2',
        record: '611000.mail-7',
        revision: 1,
        kind: 'wrong-content',
        pointer: '/formedOn',
        message: '成文日期与文末落款不一致。',
        receivedAt: '2026-01-06T01:00:00.000Z',
        answeredAt: '2026-01-06T01:00:00.000Z',
        answer: {
          outcome: 'accepted',
          revision: 2,
        },
      },
    },
  },
  listAudit: {
    answer: {
      'application/json': {
        items: [
          {
            number: 1,
            at: '2026-01-06T01:00:00.000Z',
            by: 'test',
            action: 'create-token',
            subject: '684c6362847c',
            detail: '{"bodies":[],"name":"市政府办公室","places":["611000"],"role":"publisher"}',
            previous: '0000000000000000000000000000000000000000000000000000000000000000',
            hash: '1a5697edee6611b0e511dd75b094f0b1de099eaa33a46774b877e3f35e5e8e3b',
          },
        ],
        next: 1,
      },
    },
  },
}

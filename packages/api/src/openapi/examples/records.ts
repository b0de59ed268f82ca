import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `records`. */
export const recordsExamples: OperationExamples = {
  listRecords: {
    answer: {
      'application/json': {
        items: [
          {
            attribute: 'proactive',
            id: '611000.notice-8',
            kind: 'document',
            place: '611000',
            publishedOn: '2026-01-05',
            title: '关于道路施工的公告',
            revision: 1,
            digest: '2c8c70968f6d11898a522fa474cfce7126c366329cc6c2cdf7dc90adc281fa9a',
            firstSeq: 5,
            lastSeq: 5,
            updatedAt: '2026-01-06T01:00:00.000Z',
          },
        ],
        next: 'WyI1N2Q3YTk1ZTY0N2FkYmQ4IiwiUGJab19peE10SVJFSk1wLSIsWyIyMDI2LTAxLTA1IiwiNjExMDAwLm5vdGljZS04Il1dDHzwrk1T',
        epoch: '57d7a95e647adbd8',
        query: {
          kind: 'document',
          limit: 1,
          sort: '-publishedOn',
        },
      },
    },
  },
  getRecord: {
    answer: {
      'application/json': {
        attribute: 'proactive',
        docNumber: '商交发〔2026〕1号',
        formedOn: '2026-01-05',
        id: '611000.mail-7',
        issuer: '611000.jtj',
        issuerName: '市交通运输局',
        kind: 'document',
        place: '611000',
        publishedOn: '2026-01-05',
        text: '各县（区）交通运输局：现将有关事项通知如下。',
        title: '关于做好春运公交服务的通知',
        revision: 2,
        digest: '9ad534fc870d7320c5b5fe3a1e73985b5baa707e5fb504b8b9e61a41115972e4',
        firstSeq: 2,
        lastSeq: 6,
        updatedAt: '2026-01-06T01:00:00.000Z',
      },
    },
  },
  listRevisions: {
    answer: {
      'application/json': {
        items: [
          {
            id: '611000.mail-7',
            revision: 2,
            seq: 6,
            epoch: '57d7a95e647adbd8',
            at: '2026-01-06T01:00:00.000Z',
            digest: '9ad534fc870d7320c5b5fe3a1e73985b5baa707e5fb504b8b9e61a41115972e4',
          },
        ],
      },
    },
  },
  getRevision: {
    answer: {
      'application/json': {
        id: '611000.mail-7',
        revision: 1,
        seq: 2,
        epoch: '57d7a95e647adbd8',
        at: '2026-01-06T01:00:00.000Z',
        digest: 'b064739046114080ae04c7189aa1d7fb8d78bd251b2920d49f997ff5ce43229c',
        record: {
          attribute: 'proactive',
          docNumber: '商交发〔2026〕1号',
          formedOn: '2026-01-04',
          id: '611000.mail-7',
          issuer: '611000.jtj',
          issuerName: '市交通运输局',
          kind: 'document',
          place: '611000',
          publishedOn: '2026-01-05',
          text: '各县（区）交通运输局：现将有关事项通知如下。',
          title: '关于做好春运公交服务的通知',
        },
      },
    },
  },
  getCorrection: {
    answer: {
      'application/json': {
        id: '16f16aa4728df27b84d56b7739df34c2',
        state: 'accepted',
        receivedAt: '2026-01-06T01:00:00.000Z',
        answeredAt: '2026-01-06T01:00:00.000Z',
        record: '611000.mail-7',
        answer: {
          outcome: 'accepted',
          revision: 2,
        },
      },
      'text/html':
        '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>报告的处理情况</title>\n</head>\n<body>\n<h1>报告的处理情况</h1>\n<table>\n<tr><th scope="row">状态</th><td>已采纳</td></tr>\n<tr><th scope="row">所报的记录</th><td><a href="/records/611000.mail-7">611000.mail-7</a></td></tr>\n<tr><th scope="row">改正它的版本</th><td>2</td></tr>\n</table>\n</body>\n</html>\n',
    },
  },
  getAttachment: {
    answer: {
      'application/octet-stream': 'code,stops,date\nB1,12,2026-01-05\nB2,9,2026-01-05\n',
    },
  },
  listBodies: {
    answer: {
      'application/json': {
        items: [
          {
            attribute: 'proactive',
            id: '611000.jtj',
            kind: 'body',
            place: '611000',
            title: '市交通运输局',
            revision: 1,
            digest: 'fb418a7cb6c6f1bafc68f784c0fbe55e6726f97f9655f6ce5c944e37913d7aeb',
            firstSeq: 1,
            lastSeq: 1,
            updatedAt: '2026-01-06T01:00:00.000Z',
          },
        ],
        next: null,
        epoch: '57d7a95e647adbd8',
        query: {
          limit: 100,
        },
      },
    },
  },
  getBody: {
    answer: {
      'application/json': {
        attribute: 'proactive',
        id: '611000.jtj',
        kind: 'body',
        place: '611000',
        title: '市交通运输局',
        revision: 1,
        digest: 'fb418a7cb6c6f1bafc68f784c0fbe55e6726f97f9655f6ce5c944e37913d7aeb',
        firstSeq: 1,
        lastSeq: 1,
        updatedAt: '2026-01-06T01:00:00.000Z',
      },
    },
  },
}

import type { OperationExamples } from './operation-examples.ts'

/** Examples of the operations under the tag `changes`. */
export const changesExamples: OperationExamples = {
  listChanges: {
    answer: {
      'application/json': {
        items: [
          {
            seq: 1,
            epoch: '57d7a95e647adbd8',
            id: '611000.jtj',
            revision: 1,
            kind: 'body',
            place: '611000',
            at: '2026-01-06T01:00:00.000Z',
            op: 'put',
            digest: 'fb418a7cb6c6f1bafc68f784c0fbe55e6726f97f9655f6ce5c944e37913d7aeb',
            record: {
              attribute: 'proactive',
              id: '611000.jtj',
              kind: 'body',
              place: '611000',
              title: '市交通运输局',
            },
          },
        ],
        epoch: '57d7a95e647adbd8',
        head: 6,
        next: 'WyI1N2Q3YTk1ZTY0N2FkYmQ4IiwiREtZd0oxb1dvTnYtMVRpeSIsWzJdXQSbmKrfmE',
      },
      'application/x-ndjson':
        '{"seq":1,"epoch":"57d7a95e647adbd8","id":"611000.jtj","revision":1,"kind":"body","place":"611000","at":"2026-01-06T01:00:00.000Z","op":"put","digest":"fb418a7cb6c6f1bafc68f784c0fbe55e6726f97f9655f6ce5c944e37913d7aeb","record":{"attribute":"proactive","id":"611000.jtj","kind":"body","place":"611000","title":"市交通运输局"}}\n{"summary":{"count":1,"epoch":"57d7a95e647adbd8","head":6,"next":"WyI1N2Q3YTk1ZTY0N2FkYmQ4IiwiREtZd0oxb1dvTnYtMVRpeSIsWzFdXQkWd-Utp0"}}\n',
    },
  },
  getChangesHead: {
    answer: {
      'application/json': {
        epoch: '57d7a95e647adbd8',
        seq: 6,
        count: 5,
        next: 'WyI1N2Q3YTk1ZTY0N2FkYmQ4IiwiREtZd0oxb1dvTnYtMVRpeSIsWzZdXQvVI0v5Bg',
      },
    },
  },
}

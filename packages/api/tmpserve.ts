import { openStore, publish, serve, withdraw } from './src/index.ts'
import { document } from './test/store/records.ts'

const store = await openStore({ location: { engine: 'memory' } })
await publish(
  store,
  [
    document('a', { publishedOn: '2026-01-05', docNumber: '商政办发〔2022〕15号' }),
    document('b', {
      title: '关于预算公开的通知',
      keyAreas: ['budgets'],
      issuerName: '商洛市人民政府办公室',
      publishedOn: '2026-02-01',
    }),
    document('c'),
    document('d'),
  ],
  'x',
)
await publish(store, [document('a', { title: '更正', publishedOn: '2026-01-05' })], 'x')
await withdraw(store, { id: '611000.c', reason: { code: 'personal-data' } }, 'x')
await serve({ store, port: 8799, license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } })

import type { Regime } from '../law/regime.ts'
import { cn } from './cn/index.ts'
import { shaanxi } from './shaanxi/index.ts'
import { shangluo } from './shangluo/index.ts'

/** The law that ships with the library, national first. */
export const regimes: readonly Regime[] = [cn, shaanxi, shangluo]

export { type DutyEntry, nationalDuties } from './cn/duties/index.ts'
export { migrationsOf, ruleMigrations } from './migrations.ts'
export { type CoverageClass, type CoverageEntry, type CoveredData, opinionCoverage } from './shangluo/coverage.ts'
export { cn, shaanxi, shangluo }

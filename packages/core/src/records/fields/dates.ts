import type * as z from 'zod'
import {
  type CivilDate,
  civilDateSchema,
  type Instant,
  instantSchema,
  type Moment,
  momentSchema,
} from '../../civil/index.ts'

/** A day, `YYYY-MM-DD`. */
export const day: z.ZodType<CivilDate, string> = civilDateSchema

/** A point in time with its zone. */
export const instant: z.ZodType<Instant, string> = instantSchema

/** A day or a point in time, as exactly as it is known. */
export const moment: z.ZodType<Moment, string> = momentSchema

export {
  type Draft,
  type InternalKind,
  type InternalOf,
  type InternalRecord,
  internalSchemas,
  isInternalKind,
  type OpinionFile,
  type RequestParties,
  type ReviewLog,
} from './internal.ts'
export { parseInternal } from './parse-internal.ts'

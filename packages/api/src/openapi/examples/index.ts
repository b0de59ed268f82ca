import { bulkExamples } from './bulk.ts'
import { changesExamples } from './changes.ts'
import { nodeExamples } from './node.ts'
import type { OperationExamples } from './operation-examples.ts'
import { publishingExamples } from './publishing.ts'
import { recordsExamples } from './records.ts'
import { rulesExamples } from './rules.ts'
import { vocabulariesExamples } from './vocabularies.ts'

/** What operations are shown with, where their definition holds no example itself. */
export const operationExamples: OperationExamples = {
  ...recordsExamples,
  ...changesExamples,
  ...rulesExamples,
  ...bulkExamples,
  ...vocabulariesExamples,
  ...publishingExamples,
  ...nodeExamples,
}

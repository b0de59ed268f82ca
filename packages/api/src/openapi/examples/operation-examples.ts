/** What an operation is shown with. */
export interface OperationExample {
  /** By the media type of the answer. */
  readonly answer?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Examples by operation. They were answered by a node, lists cut to one item; tests hold them against the schemas. */
export type OperationExamples = Readonly<Record<string, OperationExample>>

/**
 * Bytes to located cells and text. Give {@link readFile} a name and bytes or a stream of them; take parts: rows,
 * records, texts, labels, notices and failures, each with its place.
 * @module
 */
export { bareLabel, catalogKey } from './html/catalog-names.ts'
export { type OfficialLabel, officialLabel, officialLabels } from './html/meta-labels.ts'
export * from './model/address.ts'
export type * from './model/cell.ts'
export { describePlace } from './model/describe-place.ts'
export { type FailureCode, type FailureParams, failureMessages } from './model/failure.ts'
export { type ForeignFormat, type Format, foreignFormats, formats } from './model/format.ts'
export type * from './model/hidden.ts'
export { isJsonList, type Json } from './model/json.ts'
export type * from './model/labels.ts'
export { type NoticeCode, type NoticeParams, noticeMessages } from './model/notice.ts'
export type * from './model/part.ts'
export type * from './model/place.ts'
export { placeOfCell, placeOfText, titleOf } from './model/place-of.ts'
export { placeOfPointer } from './model/place-of-pointer.ts'
export { pointInRuns, type Run } from './model/run.ts'
export { defaultLimits, type LimitName, type Limits, type ReadOptions } from './options.ts'
export { type FileInput, readBatches, readFile } from './read-file.ts'

import type { XmlAttributes } from '../xml/xml-feed.ts'

/** A paragraph while it is open. */
export interface OpenParagraph {
  /** What a reader sees. */
  seen: string
  /** What it said before the tracked changes: with the deletions, without the insertions. */
  before: string
  deleted: boolean
  /** Characters formatted as hidden. */
  hidden: string
  /** Instructions of fields, such as the address of a link. */
  field: string
}

/** Whether text is being deleted, inserted or hidden at the moment. */
interface RunState {
  deletions: number
  insertions: number
  /** Inside a run. */
  runs: number
  /** Inside the record of an earlier formatting. */
  formerFormats: number
  vanished: boolean
}

/** Follows the runs of paragraphs. */
export interface RunTracker {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** Adds text to a paragraph according to the state. */
  readonly add: (paragraph: OpenParagraph, text: string) => void
}

const deleting = new Set(['del', 'moveFrom'])
const inserting = new Set(['ins', 'moveTo'])
const formerFormat = new Set(['rPrChange', 'pPrChange'])

/** Whether a switch of Word's is on: it is where it stands, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** A paragraph that has nothing yet. */
export function openParagraph(): OpenParagraph {
  return { seen: '', before: '', deleted: false, hidden: '', field: '' }
}

/**
 * Follows tracked changes and hidden characters.
 * @returns the tracker
 */
export function runTracker(): RunTracker {
  const state: RunState = { deletions: 0, insertions: 0, runs: 0, formerFormats: 0, vanished: false }
  return {
    open: (name, attributes) => {
      if (name === 'r') {
        state.runs += 1
        state.vanished = false
      } else if (deleting.has(name)) state.deletions += 1
      else if (inserting.has(name)) state.insertions += 1
      else if (formerFormat.has(name)) state.formerFormats += 1
      else if (name === 'vanish' && state.runs > 0 && state.formerFormats === 0)
        state.vanished = isOn(attributes.get('val'))
    },
    close: (name) => {
      if (name === 'r') {
        state.runs -= 1
        state.vanished = false
      } else if (deleting.has(name)) state.deletions -= 1
      else if (inserting.has(name)) state.insertions -= 1
      else if (formerFormat.has(name)) state.formerFormats -= 1
    },
    add: (paragraph, text) => {
      if (state.vanished) {
        paragraph.hidden += text
        return
      }
      if (state.deletions === 0) paragraph.seen += text
      else paragraph.deleted = true
      if (state.insertions === 0) paragraph.before += text
    },
  }
}

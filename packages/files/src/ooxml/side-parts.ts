import type { TextRole } from '../model/part.ts'

/** A kind of part that holds text beside the document proper. */
export interface SidePart {
  readonly path: RegExp
  readonly role: TextRole
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlyMap<string, readonly string[]>
}

const side = (
  path: RegExp,
  role: TextRole,
  elements: readonly string[],
  attributes: Readonly<Record<string, readonly string[]>> = {},
): SidePart => ({ path, role, elements: new Set(elements), attributes: new Map(Object.entries(attributes)) })

/**
 * Where text hides in a workbook beside its cells. A pivot table keeps a copy of its source rows, a link to another
 * workbook a copy of that workbook's cells: both stay when the sheet is deleted.
 */
export const workbookSideParts: readonly SidePart[] = [
  side(/^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/i, 'leftover', [], {
    s: ['v'],
    n: ['v'],
    d: ['v'],
    cacheField: ['name'],
  }),
  side(/^xl\/pivotCache\/pivotCacheRecords\d*\.xml$/i, 'leftover', [], { s: ['v'], n: ['v'], d: ['v'] }),
  side(/^xl\/externalLinks\/externalLink\d*\.xml$/i, 'leftover', ['v']),
  side(/^xl\/queryTables\/.*\.xml$/i, 'leftover', [], { queryTableField: ['name'] }),
  side(/^xl\/connections\.xml$/i, 'leftover', [], { dbPr: ['connection', 'command'], connection: ['description'] }),
  side(/^xl\/threadedComments\/.*\.xml$/i, 'comment', ['text']),
  side(/^xl\/persons\/.*\.xml$/i, 'leftover', [], { person: ['displayName', 'userId'] }),
  side(/^xl\/drawings\/drawing\d*\.xml$/i, 'text-box', ['t'], { cNvPr: ['descr', 'title'] }),
  side(/^xl\/charts\/.*\.xml$/i, 'leftover', ['v', 't']),
  side(/^xl\/diagrams\/data\d*\.xml$/i, 'text-box', ['t']),
  side(/^customXml\/item\d*\.xml$/i, 'leftover', []),
]

/** Where text hides in a Word document beside its stories. */
export const documentSideParts: readonly SidePart[] = [
  side(/^word\/charts\/.*\.xml$/i, 'leftover', ['v', 't']),
  side(/^word\/diagrams\/data\d*\.xml$/i, 'text-box', ['t']),
  side(/^word\/people\.xml$/i, 'leftover', [], { person: ['author'] }),
  side(/^customXml\/item\d*\.xml$/i, 'leftover', []),
]

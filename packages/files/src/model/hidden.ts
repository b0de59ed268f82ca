/**
 * Why a reader of the document does not see a text although the file holds it.
 * - `sheet`, `very-hidden-sheet`: the sheet is hidden; the second kind cannot even be unhidden from the menu
 * - `row`, `column`, `filter`: the row or column is hidden or has no height or width, or a filter leaves the row out
 * - `number-format`: the cell's format prints nothing (`;;;`)
 * - `deletion`: deleted with change tracking on, so the earlier wording is still in the file
 * - `hidden-text`: Word's hidden characters
 * - `style`: HTML that is not displayed
 */
export type HiddenBy =
  | 'sheet'
  | 'very-hidden-sheet'
  | 'row'
  | 'filter'
  | 'column'
  | 'number-format'
  | 'deletion'
  | 'hidden-text'
  | 'style'

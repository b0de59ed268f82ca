/**
 * HTML for people: {@link safeHtml} makes HTML from outside fit to be shown, {@link htmlToText} takes its text.
 * @module
 */
export { htmlToText } from './safe/html-to-text.ts'
export { type SafeHtmlOptions, safeHtml } from './safe/safe-html.ts'

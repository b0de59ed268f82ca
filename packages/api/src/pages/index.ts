import { browse } from './browse.ts'
import { correctionPage } from './correction-page.ts'
import { correctionsPage } from './corrections-page.ts'
import { docs } from './docs.ts'
import { home } from './home.ts'
import { linksPage } from './links-page.ts'
import { openApiFile } from './openapi-file.ts'
import type { Page } from './page.ts'
import { problemPage } from './problem-page.ts'
import { recordPage } from './record-page.ts'
import { reportForm, reportSent } from './report-page.ts'
import { revisionsPage } from './revisions-page.ts'
import { styleSheet } from './style.ts'

/** Every address that is for people, or goes with one. */
export const pages: readonly Page[] = [
  home,
  browse,
  recordPage,
  revisionsPage,
  linksPage,
  correctionsPage,
  reportForm,
  reportSent,
  correctionPage,
  docs,
  openApiFile,
  problemPage,
  styleSheet,
]

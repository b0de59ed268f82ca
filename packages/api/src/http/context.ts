import type { Language } from '@gongkai/core'
import type { Context } from 'hono'
import { type Clock, inUtc, systemClock } from '../clock.ts'
import type { KeptAnswersConfig } from '../delivery/kept-answers.ts'
import { createExporter, type Exporter } from '../exports/exporter.ts'
import type { Store } from '../store/index.ts'
import { gate, type Passage } from './gate.ts'
import { faultOf, type Log, silentLog } from './log.ts'
import type { RateLimit } from './rate-limit.ts'
import { type NoteRefusal, refusals } from './refusals.ts'

/** The terms under which a node's data may be used: stated once, carried by every answer. */
export interface License {
  readonly name: string
  readonly url: string
}

/** How a node is set up. */
export interface AppConfig {
  readonly store: Store
  /** The machine's own where absent. */
  readonly clock?: Clock
  /** Where the node is reached from outside, such as `https://data.example.gov.cn/open`. Links never trust the Host header. */
  readonly baseUrl: string
  /** The language of whoever asks for none; Chinese where absent. */
  readonly language?: Language
  /** Where absent, the node states no terms, and says so. */
  readonly license?: License
  /** Where exports are kept between starts; a temporary folder where absent. */
  readonly exportsFolder?: string
  /** How often one address may ask; without bound where absent. */
  readonly rateLimit?: RateLimit
  /** How often one address may report something as wrong; ten times an hour where absent. */
  readonly correctionLimit?: RateLimit
  /** Addresses and subnets of the proxies before the node, whose `X-Forwarded-For` is believed; none where absent. */
  readonly trustedProxies?: readonly string[]
  /** How answers are kept in memory, to be given again until something changes. */
  readonly keptAnswers?: KeptAnswersConfig
  /** Where absent, nothing is logged. */
  readonly log?: Log
  /** Sounds when the node shuts down: who waits for changes is answered. */
  readonly closing?: AbortSignal
}

/** What the routes of a node work with. */
export interface AppContext {
  readonly store: Store
  readonly clock: Clock
  /**
   * The path before every link, without a slash at its end: empty, or `/open` behind a proxy that serves the node
   * there. Requests are answered with it and without it, for some proxies take it off.
   */
  readonly basePath: string
  /** The whole address of the node, without a slash at its end: for formats in which links are never relative. */
  readonly baseUrl: string
  readonly language: Language
  readonly license?: License
  readonly exporter: Exporter
  /** Notes in the audit what was refused to whoever has a token, or should have one. */
  readonly noteRefusal: NoteRefusal
  /** Stands before what anybody may write. */
  readonly correctionGate: (c: Context) => Passage
  readonly log: Log
  readonly closing: AbortSignal
}

/** Nobody finds more than that in an hour by reading. */
const correctionLimit: RateLimit = { requests: 10, seconds: 3600 }

/** Fills in what a configuration leaves open. */
export function contextOf(config: AppConfig): AppContext {
  const { store, baseUrl, language = 'zh-CN', license, log = silentLog, closing } = config
  const clock = inUtc(config.clock ?? systemClock)
  const ending = closing ?? new AbortController().signal
  return {
    store,
    clock,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    basePath: new URL(baseUrl).pathname.replace(/\/+$/, ''),
    language,
    log,
    noteRefusal: refusals(store, (failure) => log(faultOf('', failure))),
    correctionGate: gate(config.correctionLimit ?? correctionLimit, config.trustedProxies ?? []),
    exporter: createExporter(store, clock, ending, config.exportsFolder),
    closing: ending,
    // A header takes no Chinese: the address is told as it is sent.
    ...(license === undefined ? {} : { license: { ...license, url: new URL(license.url).href } }),
  }
}

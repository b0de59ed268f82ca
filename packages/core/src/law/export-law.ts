import type { Json } from '../digest/canonical-json.ts'
import { toJson } from '../digest/to-json.ts'
import { atomsOf } from '../rules/condition.ts'
import type { Modality, Rule } from '../rules/rule.ts'
import type { Law } from './build-law.ts'
import { type Clause, clauseId, printClause } from './clause.ts'

/** All that a verdict can rest on in a law, as plain data. Its digest is the hash of the law. */
export interface LawContent {
  readonly instruments: Json
  readonly facts: Json
  readonly rules: Json
  readonly terms: Json
  /** The grounds for not disclosing, with the principles behind them. */
  readonly disclosure: Json
  /** Who answers for which function. */
  readonly responsibilities: Json
}

/** The law of a place as plain data: what the pages, the API and `gongkai rules --json` show. */
export interface ExportedLaw extends LawContent {
  readonly place: string
  readonly knownOn: string
  /** SHA-256 over the RFC 8785 form of the rest but the place and the day, see {@link digestOf}: anybody can recompute it. */
  readonly hash: string
}

/**
 * Writes the law out as JSON: instruments, facts, rules, terms, grounds for not disclosing and functions; rules and terms each with its clauses as ids and as people cite them.
 * @param law see {@link lawOf}
 * @example
 * ```ts
 * const { place, knownOn, hash, ...content } = exportLaw(lawOf({ place: '611000', knownOn: civilDate('2026-11-23') }))
 * digestOf({ ...content }) === hash // → true
 * ```
 */
export function exportLaw(law: Law): ExportedLaw {
  return { place: law.place, knownOn: law.knownOn, hash: law.hash, ...contentOf(law) }
}

/** What of a law a verdict can rest on. */
export type LawMatter = Pick<Law, 'instruments' | 'facts' | 'terms' | 'disclosure' | 'responsibilities'> & {
  readonly rules: readonly { readonly rule: Rule }[]
}

/** Writes out all that a verdict can rest on in a law. */
export function contentOf(law: LawMatter): LawContent {
  const cited = (clause: Clause): Json => {
    const instrument = law.instruments.get(clause.instrument)
    return instrument === undefined
      ? { id: clauseId(clause) }
      : {
          id: clauseId(clause),
          'zh-CN': printClause(clause, instrument, 'zh-CN'),
          en: printClause(clause, instrument, 'en'),
        }
  }
  return {
    instruments: toJson([...law.instruments.values()]),
    facts: toJson(Object.fromEntries(law.facts)),
    rules: law.rules.map(({ rule }) =>
      toJson({
        ...rule,
        examples: undefined,
        clause: rule.versions.length === 0 ? undefined : rule.versions.map(({ clause }) => cited(clause)).at(-1),
        modality: rule.versions.at(-1)?.modality,
        versions: rule.versions.map((version) => ({
          ...version,
          clause: cited(version.clause),
          also: version.also?.map(cited),
          exceptions: version.exceptions?.map((exception) => ({ ...exception, clause: cited(exception.clause) })),
        })),
      }),
    ),
    terms: [...law.terms]
      .filter(([, provisions]) => provisions.length > 0)
      .map(([id, provisions]) =>
        toJson({
          id,
          kind: provisions[0]?.term.kind,
          title: provisions[0]?.term.title,
          trigger: provisions[0]?.term.trigger,
          clause: provisions.map(({ version }) => cited(version.clause)).at(-1),
          modality: modalityOf(id, law),
          versions: provisions.map(({ version }) => ({ ...version, clause: cited(version.clause) })),
        }),
      ),
    disclosure: toJson(law.disclosure),
    responsibilities: toJson(law.responsibilities),
  }
}

/** How firmly a term binds: as the rules that rest on it; where none does, by the rank of the last document that set it. */
function modalityOf(term: string, law: LawMatter): Modality {
  const asked = law.rules.flatMap(({ rule }) =>
    rule.versions.flatMap((version) =>
      atomsOf(version.require).some(
        (atom) => ('within' in atom ? atom.within : 'notBefore' in atom ? atom.notBefore : '') === term,
      )
        ? [version.modality]
        : [],
    ),
  )
  const last = asked.at(-1)
  if (last !== undefined) return last
  const rank = law.terms.get(term)?.at(-1)?.instrument.rank
  return rank === 'law' || rank === 'administrative-regulation' ? 'must' : 'should'
}

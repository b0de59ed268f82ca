import * as z from 'zod'
import { civilDateSchema } from '../civil/civil-date.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { placeCodeSchema } from './place-code.ts'

/** The levels of places, from the nation down; a zone (开发区、园区) stands beside them under a city or a county. */
export const placeLevels = ['nation', 'province', 'city', 'county', 'town', 'zone'] as const

/** The level of a place. */
export type PlaceLevel = (typeof placeLevels)[number]

/** What people read for each level. */
export const placeLevelLabels: { readonly [L in PlaceLevel]: LocalText } = {
  nation: text('国家', 'nation'),
  province: text('省级', 'province'),
  city: text('地级', 'prefecture'),
  county: text('县级', 'county'),
  town: text('乡级', 'town'),
  zone: text('开发区、园区', 'zone'),
}

/**
 * What stands behind a code: an administrative division with a government or its branch; a zone's management committee;
 * an area that only statistics know (a reservoir, a forest farm); a line that merely groups others (市辖区).
 */
export const standings = ['division', 'committee', 'statistical', 'placeholder'] as const

/** What stands behind a code. */
export type Standing = (typeof standings)[number]

const placeDateSchema = z
  .union([civilDateSchema, z.tuple([civilDateSchema, civilDateSchema]).readonly()])
  .describe('日期，或只知道的最早与最晚 A date, or the earliest and the latest it can have been')

/** A date as exactly as the source gives it: a day, or the earliest and the latest day it can have been. */
export type PlaceDate = z.output<typeof placeDateSchema>

/** The zod schema of a place, strict: unknown fields are refused. */
export const placeSchema = z
  .strictObject({
    code: placeCodeSchema,
    name: z.string().min(1).describe('名称 Name'),
    level: z.enum(placeLevels).describe('层级 Level'),
    parent: placeCodeSchema.nullable().describe('上级 The place above; null for the nation alone'),
    standing: z.enum(standings).default('division').describe('性质 What stands behind the code'),
    validFrom: placeDateSchema.nullable().default(null).describe('启用 First day; null where the source does not say'),
    validTo: placeDateSchema.nullable().default(null).describe('停用 Last day; null while in use'),
    successor: placeCodeSchema.nullable().default(null).describe('后继代码 The code that took over'),
    formerNames: z
      .array(z.strictObject({ name: z.string().min(1), until: placeDateSchema }).readonly())
      .readonly()
      .default([])
      .describe('曾用名 Former names and the last day of each'),
    sample: z.boolean().default(false).describe('虚构 Whether the place is made up'),
    standsFor: placeCodeSchema
      .nullable()
      .default(null)
      .describe('所仿 For a made-up place: the place whose rules it plays by'),
  })
  .readonly()

/** A place as data: its code, its name, what is above it, and since when and until when. */
export type Place = z.output<typeof placeSchema>

/** The facts of a place as they are written down, before they are read by {@link placeSchema}. */
export type PlaceFacts = z.input<typeof placeSchema>

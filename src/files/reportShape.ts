import { z } from 'zod'
import { LANGUAGES } from '../languages.ts'
import { type Key, TABLES } from '../report/words/tables.ts'

/** How a moment begins. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d\d/

/** What a reader reads, before it is known in which language (`report/words/text.ts`). */
const text: z.ZodType = z.lazy(() =>
  z.union([
    z.string(),
    z.discriminatedUnion('told', [
      z
        .looseObject({
          told: z.literal('said'),
          key: z.string(),
          gaps: z.record(z.string(), text).optional(),
        })
        .refine(isSayable, 'this is not said, or a gap of it is not filled'),
      z.looseObject({ told: z.literal('amount'), value: number, digits: z.int().min(0).max(20) }),
      z.looseObject({ told: z.literal('name'), name: z.string() }),
      z.looseObject({ told: z.literal('unit'), unit: z.string() }),
      z.looseObject({ told: z.literal('moment'), at: z.string().regex(DAY), as: z.enum(['day', 'hour']) }),
      z.looseObject({ told: z.literal('joined'), parts: z.array(text), by: z.string() }),
      z.looseObject({ told: z.literal('in each'), texts: z.record(z.enum(LANGUAGES), z.string()) }),
    ]),
  ]),
)

/** Is there such a template, and is each of its gaps filled? */
function isSayable({ key, gaps = {} }: { key: string; gaps?: object | undefined }): boolean {
  const template = Object.hasOwn(TABLES.en, key) ? TABLES.en[key as Key] : undefined
  return (
    template !== undefined &&
    [...template.matchAll(/\{(\w+)\}/g)].every(([, gap]) => Object.hasOwn(gaps, gap!))
  )
}

/** A number, or `NaN` where there is none. */
const number = z.union([z.number(), z.nan()]).nullable()
const place = z.tuple([z.number(), z.number()])

const chart = z.looseObject({
  kind: z.enum(['bars', 'lines', 'areas']),
  categories: z.array(text),
  series: z.array(
    z.looseObject({
      name: text,
      color: z.string(),
      values: z.array(number),
      spread: z.array(number).optional(),
    }),
  ),
  unit: text,
  labelEvery: z.int().positive().optional(),
})
const map = z.looseObject({
  areas: z.array(z.looseObject({ name: text, rings: z.array(z.array(place)), color: z.string(), at: place })),
  connections: z.array(
    z.looseObject({
      from: place,
      to: place,
      color: z.string(),
      widthPu: z.number(),
      label: text,
      title: text,
    }),
  ),
  scale: z.array(z.looseObject({ color: z.string(), label: text })),
})
const table = z.looseObject({
  columns: z.array(text),
  rows: z.array(z.array(z.union([text, number]))),
  digits: z.int().min(0).max(20),
})

/** What a report says and shows, as `report.json` keeps it. */
export const reportShape = z.looseObject({
  title: text,
  because: text,
  alarms: z.array(text),
  summary: z.array(text),
  keys: z.array(z.looseObject({ name: text, value: text, unit: text })),
  figures: z.array(
    z.looseObject({
      id: z.string(),
      title: text,
      note: text.optional(),
      source: text.optional(),
      chart: chart.optional(),
      map: map.optional(),
      table: table.optional(),
    }),
  ),
  check: z
    .looseObject({
      passed: z.boolean(),
      rows: z.array(z.looseObject({ name: text, value: number, unit: text })),
    })
    .optional(),
  notes: z.array(text),
  limits: z.array(text),
  sources: z.array(z.looseObject({ key: z.string(), title: z.string() })),
  names: z.record(z.string(), z.record(z.string(), z.string())).optional(),
})

import { z } from 'zod'

// What files of a run must hold for those who read them: of what they do not read, nothing is asked, and runs of earlier
// versions may lack it.

const numbers = z.record(z.string(), z.number())
const mayBe = <Shape extends z.ZodType>(shape: Shape) => shape.nullable().optional()

const home = z.looseObject({
  building: z.number(),
  running: z.number(),
  trade: z.record(z.string(), z.number().nullable()),
})

/** `summary.json` of any run, whether it has a solution or not. */
export const summaryShape = z.looseObject({
  scenario: z.string(),
  status: z.string(),
  objective: z.number().nullable(),
})

/** `summary.json` of a run that is compared or evaluated. */
export const solvedShape = summaryShape.extend({
  year: z.number(),
  currency: z.string(),
  priceYear: z.number(),
  hours: z.number().positive(),
  demandTwh: z.number(),
  peakGw: z.number(),
  generationTwh: numbers,
  capacityGw: numbers,
  builtByCarrierGw: numbers,
  curtailedTwh: mayBe(numbers),
  averagePricePerMwh: mayBe(numbers),
  importsTwh: mayBe(z.number()),
  exportsTwh: mayBe(z.number()),
  unservedTwh: mayBe(z.number()),
  emissionsMt: mayBe(z.number()),
  policies: z.array(z.looseObject({ name: z.string(), dual: z.number().nullable(), words: z.string() })),
  plan: mayBe(z.looseObject({})),
  home: mayBe(home),
  check: z.looseObject({ passed: z.boolean(), failures: z.array(z.string()) }),
})

const span = z.looseObject({
  from: z.string(),
  to: z.string(),
  hours: z.number(),
  amount: z.number(),
  at: z.string(),
  total: z.number(),
  like: z.string().nullable(),
  causes: z.array(z.looseObject({ kind: z.string() })).nullable(),
  fixes: z.array(z.looseObject({ kind: z.string() })).nullable(),
})

/** `explanation.json`. */
export const explanationShape = z.looseObject({
  status: z.string(),
  reasons: z.array(z.string()),
  troubles: z.array(
    z.looseObject({
      block: z.string(),
      side: z.string(),
      bus: z.string(),
      carrier: z.string(),
      unit: z.string(),
      measure: z.string(),
      hourly: z.boolean(),
      spans: z.array(span),
    }),
  ),
})

const parts = z.array(z.looseObject({ money: z.number() }))
const rows = z.array(z.looseObject({}))
const card = z.looseObject({
  name: z.string(),
  technology: z.string(),
  bus: z.string(),
  carrier: z.string(),
  size: z.number(),
  values: parts,
  costs: parts,
  limits: parts,
})

/** `why.json`. */
export const whyShape = z.looseObject({
  currency: z.string(),
  names: mayBe(z.record(z.string(), z.looseObject({}))),
  cards: z.array(card),
  market: z.looseObject({
    meanPricePerMwh: mayBe(z.number()),
    values: rows,
    curtailments: rows,
    congestion: rows,
    storage: rows,
    levelised: rows,
  }),
})

/** `manifest.json`. */
export const manifestShape = z.looseObject({
  inputs: z.string(),
  request: z.looseObject({
    scenario: z.string(),
    settings: z.array(z.string()),
    past: z.array(z.string()),
  }),
  version: z.string(),
  solver: z.string(),
  method: z.string(),
  startedAt: z.string(),
})

/** `operation.json`, as far as it is asked for here. */
export const operationShape = z.looseObject({ scenario: z.string() })

/** `operation.manifest.json`. */
export const operationManifestShape = z.looseObject({
  command: z.string(),
  inputs: z.string(),
  version: z.string(),
  madeOn: z.string(),
})

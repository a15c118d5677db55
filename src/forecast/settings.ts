import { z } from 'zod'

const column = z.string().min(1)

const site = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe('Degrees north.'),
    longitude: z.number().min(-180).max(180).describe('Degrees east.'),
    tilt: z.number().min(0).max(90).default(0).describe('Of the modules from the horizontal. [°]'),
    azimuth: z
      .number()
      .min(-360)
      .max(360)
      .default(180)
      .describe('Where the modules face, from north clockwise. [°]'),
  })
  .describe('Where a zone lies and how its modules stand.')

/** What a user may say about a series of their own; everything has a default. */
export const settingsSchema = z.strictObject({
  title: z.string().default('').describe('A name for people.'),
  target: z
    .strictObject({
      kind: z
        .enum(['generation', 'demand'])
        .optional()
        .describe('Generation may be nothing, demand never is. Found out from the series if left out.'),
      unit: z.string().default('').describe('For the model card.'),
      least: z.number().optional().describe('No forecast is below; 0 if nothing measured is.'),
      most: z.number().optional().describe('No forecast is above, e.g. rated power.'),
    })
    .prefault({}),
  time: z
    .strictObject({
      column: column.default('timestamp'),
      stamp: z
        .enum(['beginning', 'ending'])
        .optional()
        .describe('Which end of its hour a stamp names. Found out from the series if left out.'),
    })
    .prefault({}),
  zone: column
    .default('zone')
    .describe('Column with the name of the zone; one zone if there is no such column.'),
  accumulated: z
    .union([z.literal('find'), z.array(column)])
    .default('find')
    .describe('Columns that add up over the day.'),
  ignore: z.array(column).default([]).describe('Columns that are not weather.'),
  irradiance: column.optional().describe('Column of the irradiance on the ground, mean or sum of the hour.'),
  irradiancePerUnit: z
    .number()
    .positive()
    .default(1)
    .describe('W/m² for one unit of that column, e.g. 0.000277778 for J/m² in an hour.'),
  temperature: column
    .optional()
    .describe('Column of the temperature that demand follows; the first named temp… if left out.'),
  sites: z.record(z.string(), site).optional().describe('By zone; one entry “all” for all zones.'),
  timezoneHours: z
    .number()
    .min(-12)
    .max(14)
    .default(0)
    .describe('Hours that the clock of the series is ahead of UTC; needed for the sun only.'),
  holidays: z
    .union([z.enum(['none', 'us', 'kz']), z.array(z.iso.date())])
    .default('none')
    .describe('Public holidays: a country or dates.'),
  weather: z
    .enum(['forecast', 'actual'])
    .default('forecast')
    .describe(
      'Whether the weather columns are forecasts or what really came; the latter makes every score a hindcast.',
    ),
  source: z.string().default('').describe('Where the data are from, for the model card.'),
})

/** What a user may say about a series, with all defaults. */
export type ForecastSettings = z.infer<typeof settingsSchema>

import { z } from 'zod'
import { widthOf } from './network/encode.ts'

const numbers = z.instanceof(Float32Array)
const count = z.int().nonnegative()
/** Bounds may be endless. */
const anyNumber = z.custom<number>(value => typeof value === 'number' && !Number.isNaN(value))

/** Children stand behind their parent, so that every way through a tree ends. */
const tree = z
  .object({
    feature: z.instanceof(Int16Array),
    step: z.instanceof(Uint8Array),
    left: z.instanceof(Int16Array),
    right: z.instanceof(Int16Array),
    leaf: z.instanceof(Int16Array),
  })
  .refine(({ feature, step, left, right, leaf }) => {
    const nodes = feature.length
    const isNode = (child: number, k: number) => child > k && child < nodes
    return (
      nodes > 0 &&
      [step, left, right, leaf].every(({ length }) => length === nodes) &&
      feature.every((each, k) => each < 0 || (isNode(left[k]!, k) && isNode(right[k]!, k)))
    )
  })

const boosted = z
  .looseObject({
    levels: z.array(z.number()),
    edges: z.array(numbers),
    start: numbers,
    trees: z.array(tree),
    values: z.array(numbers),
  })
  .refine(
    ({ levels, edges, start, trees, values }) =>
      start.length === levels.length &&
      values.length === trees.length &&
      trees.every(({ feature, leaf }, t) => {
        const leaves = values[t]!.length / levels.length
        return (
          feature.every(each => each < edges.length) &&
          leaf.every((each, k) => (feature[k]! >= 0 ? true : each >= 0 && each < leaves))
        )
      }),
  )

const member = z
  .looseObject({ models: z.array(boosted), ofZone: z.array(count) })
  .refine(({ models, ofZone }) => ofZone.every(place => place < models.length))

const code = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scaled'), mean: z.number(), spread: z.number() }),
  z.object({ kind: z.literal('course'), period: z.number(), harmonics: count }),
  z.object({ kind: z.literal('classes'), count }),
  z.object({ kind: z.literal('flag') }),
])

/** A network whose matrices have the sizes that it names. */
export const networkShape = z
  .looseObject({
    codes: z.array(code),
    hidden: z.tuple([count, count]),
    levels: count,
    mean: z.number(),
    spread: z.number(),
    weights: z.array(numbers),
  })
  .refine(({ codes, hidden: [first, second], levels, weights }) => {
    const width = widthOf(codes)
    const sizes = [width * first, first, first * second, second, second * levels, levels]
    return sizes.every((size, k) => weights[k]?.length === size)
  })

/** What a packed model must hold, so that forecasting with it ends. */
export const packShape = z.looseObject({
  target: z.string(),
  zones: z.array(z.string()),
  featureNames: z.array(z.string()),
  calibrated: z.looseObject({
    corrections: z.array(z.instanceof(Float64Array)),
    model: z.looseObject({
      bounds: z.object({ least: anyNumber, most: anyNumber }),
      nothing: z.array(z.instanceof(Uint8Array)),
      featureNames: z.array(z.string()),
      members: z.array(member),
      networks: z.array(networkShape),
    }),
  }),
})

import { type Random, randomFrom } from '../random.ts'
import type { Optimizer, Tensor, Tensor2D, Tensors, Variable } from '../tensor.ts'
import { codesFor, encode, widthOf } from './encode.ts'
import type { Network } from './forward.ts'

/** How a network is trained. */
export interface NetworkOptions {
  levels: readonly number[]
  hidden: readonly [number, number]
  /** Times that every row is seen. */
  epochs: number
  batch: number
  /** Of the first half of the epochs; a fifth in the next third, a twenty-fifth at the end. */
  learningRate: number
  seed: number
}

/** Shares of the epochs at which the learning rate falls to a fifth. */
const FALLS = [0.5, 0.85]

/**
 * Trains a network on the pinball loss of all levels with Adam:
 *
 *   loss = mean over rows and levels of τ (y − q_τ) + max(0, q_τ − y)
 *
 * @param names    of the features, which say how they are put in
 * @param onShare  told after each epoch
 * @see D. Kingma and J. Ba, “Adam: a method for stochastic optimization”, ICLR, 2015.
 * @see K. He et al., “Delving deep into rectifiers”, ICCV, 2015 (first weights).
 */
export function trainNetwork(
  tensors: Tensors,
  names: readonly string[],
  columns: readonly Float32Array[],
  target: Float32Array,
  zones: number,
  options: NetworkOptions,
  onShare: (share: number) => void = () => undefined,
): Network {
  const codes = codesFor(names, columns, zones)
  const width = widthOf(codes)
  const inputs = encode(codes, columns, target.length)
  const { mean, spread } = scaleOf(target)
  const scaled = target.map(value => (value - mean) / spread)
  const random = randomFrom(options.seed)
  const weights = firstWeights(tensors, width, options, random)
  let optimiser = tensors.train.adam(options.learningRate)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const fallen = FALLS.filter(share => epoch >= share * options.epochs).length
    if (FALLS.some(share => Math.ceil(share * options.epochs) === epoch)) {
      optimiser.dispose()
      optimiser = tensors.train.adam(options.learningRate / 5 ** fallen)
    }
    seeOnce(tensors, inputs, scaled, width, weights, optimiser, options, random)
    onShare((epoch + 1) / options.epochs)
  }
  optimiser.dispose()
  const kept = weights.map(weight => Float32Array.from(weight.dataSync()))
  for (const weight of weights) weight.dispose()
  return { codes, hidden: options.hidden, levels: options.levels.length, mean, spread, weights: kept }
}

function scaleOf(target: Float32Array): { mean: number; spread: number } {
  const mean = target.reduce((sum, value) => sum + value, 0) / target.length
  const variance = target.reduce((sum, value) => sum + (value - mean) ** 2, 0) / target.length
  return { mean, spread: Math.sqrt(variance) || 1 }
}

function firstWeights(
  tensors: Tensors,
  width: number,
  { hidden, levels }: NetworkOptions,
  random: Random,
): Variable[] {
  const sizes = [width, ...hidden, levels.length]
  return sizes.slice(1).flatMap((size, layer) => {
    const from = sizes[layer]!
    const values = Float32Array.from({ length: from * size }, () => Math.sqrt(2 / from) * normal(random))
    const last = layer === hidden.length
    // Steps between quantiles begin small, and the lowest quantile below the middle.
    const offset = new Float32Array(size).fill(last ? -2 : 0)
    return [
      tensors.variable(tensors.tensor2d(last ? values.map(value => value / 4) : values, [from, size])),
      tensors.variable(tensors.tensor1d(offset)),
    ]
  })
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

function seeOnce(
  tensors: Tensors,
  inputs: Float32Array,
  target: Float32Array,
  width: number,
  weights: Variable[],
  optimiser: Optimizer,
  { batch, levels }: NetworkOptions,
  random: Random,
): void {
  const order = shuffled(target.length, random)
  const own = new Float32Array(batch * width)
  const came = new Float32Array(batch)
  for (let from = 0; from + batch <= order.length; from += batch) {
    for (let i = 0; i < batch; i++) {
      const row = order[from + i]!
      own.set(inputs.subarray(row * width, (row + 1) * width), i * width)
      came[i] = target[row]!
    }
    tensors.tidy(() => {
      const x = tensors.tensor2d(own, [batch, width])
      const y = tensors.tensor2d(came, [batch, 1])
      const slopes = slopesOf(tensors, x, y, weights, levels)
      optimiser.applyGradients(weights.map(({ name }, i) => ({ name, tensor: slopes[i]! })))
    })
  }
}

function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

/**
 * Slopes of the loss by each weight, layer by layer from the last to the first. TensorFlow's own differentiation would
 * bring in its whole library.
 */
function slopesOf(
  tensors: Tensors,
  x: Tensor2D,
  y: Tensor2D,
  weights: readonly Variable[],
  levels: readonly number[],
): Tensor[] {
  const [w1, b1, w2, b2, w3, b3] = weights as unknown as readonly Tensor2D[]
  const { matMul, add, relu, mul, step, sum } = tensors
  const before1 = add(matMul(x, w1!), b1!)
  const first = relu(before1) as Tensor2D
  const before2 = add(matMul(first, w2!), b2!)
  const second = relu(before2) as Tensor2D
  const out = add(matMul(second, w3!), b3!) as Tensor2D
  const atOut = slopeAtOut(tensors, out, y, levels)
  const at2 = mul(matMul(atOut, w3!, false, true), step(before2)) as Tensor2D
  const at1 = mul(matMul(at2, w2!, false, true), step(before1)) as Tensor2D
  return [
    matMul(x, at1, true),
    sum(at1, 0),
    matMul(first, at2, true),
    sum(at2, 0),
    matMul(second, atOut, true),
    sum(atOut, 0),
  ]
}

/** Of the pinball loss by the outputs: the lowest quantile, and the logarithmic steps from level to level. */
function slopeAtOut(tensors: Tensors, out: Tensor2D, y: Tensor2D, levels: readonly number[]): Tensor2D {
  const count = levels.length
  // Sums of the steps up to each level: a product with ones above the diagonal.
  const ones = Float32Array.from({ length: (count - 1) * count }, (_, i) =>
    i % count > Math.floor(i / count) ? 1 : 0,
  )
  const sums = tensors.tensor2d(ones, [count - 1, count])
  const lowest = tensors.slice(out, [0, 0], [-1, 1])
  const raw = tensors.slice(out, [0, 1], [-1, count - 1])
  const quantiles = tensors.add(lowest, tensors.matMul(tensors.softplus(raw), sums)) as Tensor2D
  const exceeded = tensors.step(tensors.sub(quantiles, y))
  const atQuantiles = tensors.div(
    tensors.sub(exceeded, tensors.tensor2d([...levels], [1, count])),
    count * y.shape[0],
  ) as Tensor2D
  const atSteps = tensors.mul(tensors.matMul(atQuantiles, sums, false, true), tensors.sigmoid(raw))
  return tensors.concat([tensors.sum(atQuantiles, 1, true), atSteps], 1) as Tensor2D
}

import { expect, test } from 'vitest'
import { fitForecaster, predict, withNetworks } from '../../src/forecast/forecaster.ts'
import { frameOf } from '../../src/forecast/frame.ts'
import { encode, widthOf } from '../../src/forecast/network/encode.ts'
import { forward } from '../../src/forecast/network/forward.ts'
import { trainNetwork } from '../../src/forecast/network/train.ts'
import { knownBetween } from '../../src/forecast/panel.ts'
import { randomFrom } from '../../src/forecast/random.ts'
import { scoreOf } from '../../src/forecast/score.ts'
import { openTensors } from '../../src/forecast/tensor.ts'
import { SMALL, TOWN_PLAN, townPanel } from '../support/series.ts'

const OPTIONS = {
  levels: [0.1, 0.5, 0.9],
  hidden: [16, 8] as const,
  epochs: 20,
  batch: 64,
  learningRate: 0.01,
  seed: 3,
}
const tensors = await openTensors()

function wavyNoise(rows: number) {
  const random = randomFrom(2)
  const x = Float32Array.from({ length: rows }, () => 6 * random.next())
  const target = x.map(value => 100 + 10 * Math.sin(value) + (value > 3 ? 8 : 2) * (random.next() - 0.5))
  return { x, target }
}

test('a network learns the middle and how wide the noise is, and its quantiles never cross', () => {
  const { x, target } = wavyNoise(3000)
  const network = trainNetwork(tensors, ['x'], [x], target, 1, OPTIONS)
  const asked = Float32Array.of(1.5, 4.7)
  const [low, middle, high] = forward(network, [asked], 2)
  expect(middle![0]).toBeGreaterThan(108.5)
  expect(middle![1]).toBeLessThan(92)
  expect(high![0]! - low![0]!).toBeLessThan(3)
  expect(high![1]! - low![1]!).toBeGreaterThan(4)
  const all = forward(network, [x], 3000)
  expect(all[0]!.every((value, i) => value < all[1]![i]! && all[1]![i]! < all[2]![i]!)).toBe(true)
})

test('read without TensorFlow, a network says what TensorFlow says of its weights, to a ten-thousandth', () => {
  const { x, target } = wavyNoise(512)
  const network = trainNetwork(tensors, ['x'], [x], target, 1, { ...OPTIONS, epochs: 3 })
  const [w1, b1, w2, b2, w3, b3] = network.weights
  const { tensor2d, tensor1d, matMul, add, relu, softplus } = tensors
  const [first, second] = network.hidden
  const inputs = tensor2d(encode(network.codes, [x], 512), [512, 1])
  const hidden = relu(add(matMul(inputs, tensor2d(w1!, [1, first])), tensor1d(b1!)))
  const deeper = relu(add(matMul(hidden as typeof inputs, tensor2d(w2!, [first, second])), tensor1d(b2!)))
  const out = add(matMul(deeper as typeof inputs, tensor2d(w3!, [second, 3])), tensor1d(b3!))
  const [raw, steps] = [out.dataSync(), softplus(out).dataSync()]
  const found = forward(network, [x], 512)
  for (let row = 0; row < 512; row++) {
    const lowest = raw[3 * row]!
    const quantiles = [
      lowest,
      lowest + steps[3 * row + 1]!,
      lowest + steps[3 * row + 1]! + steps[3 * row + 2]!,
    ]
    quantiles.forEach((quantile, k) => {
      const { mean, spread } = network
      expect(Math.abs((found[k]![row]! - mean) / spread - quantile)).toBeLessThan(1e-4)
    })
  }
})

test('the same seed gives the same weights', () => {
  const { x, target } = wavyNoise(256)
  const train = () => trainNetwork(tensors, ['x'], [x], target, 1, { ...OPTIONS, epochs: 2 })
  expect(train()).toEqual(train())
})

test('courses are waves, classes are flags, and what is missing is taken as usual', () => {
  const codes = [
    { kind: 'course', period: 24, harmonics: 1 },
    { kind: 'classes', count: 3 },
    { kind: 'scaled', mean: 10, spread: 2 },
    { kind: 'flag' },
  ] as const
  expect(widthOf(codes)).toBe(7)
  const columns = [6, 2, 14, 5].map(value => Float32Array.of(value, Number.NaN))
  const inputs = [...encode(codes, columns, 2)].map(value => Math.round(value * 1e6) / 1e6 + 0)
  expect(inputs).toEqual([1, 0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0])
})

test('a network beside the trees makes the forecast of a town better than the trees alone', () => {
  const panel = townPanel(160)
  const end = 140 * 24
  const frame = frameOf(knownBetween(panel, 0, end, end), TOWN_PLAN)
  const hours = Array.from({ length: 24 }, (_, i) => end + 24 + i)
  const ahead = frameOf(knownBetween(panel, 0, end, end + 48), TOWN_PLAN)
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  const came = Float32Array.from(hours, hour => panel.target[0]![hour]!)
  const lossOf = (recipe: typeof SMALL) =>
    scoreOf(predict(fitForecaster(frame, bounds, recipe), ahead, hours)[0]!, came).pinball
  expect(lossOf(withNetworks(SMALL, tensors, [1]))).toBeLessThan(lossOf(SMALL))
})

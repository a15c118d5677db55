import { PlannerError } from '../../../src/errors.ts'
import { type Random, randomFrom } from '../../../src/forecast/random.ts'

/** Longest that one file may take on a machine that has other things to do. [s] */
const PATIENCE = 15
/** Most memory that may be left over when all files of a reader have been read. [bytes] */
const MOST_LEFT = 1e9
/** A reader with this many faults is not asked for more. */
const MOST_FAULTS = 5

/** For how long, or how many files, and with which chance. */
export interface FuzzPlan {
  seconds: number
  most?: number
  /** Of the first file; each further one has the next. */
  seed: number
}

/** What came of it. */
export interface FuzzOutcome {
  files: number
  refused: number
  faults: string[]
}

/**
 * Gives garbled files to a reader for a while. What it throws must be a refusal with an address, it must not brood, nor keep
 * memory, nor leave anything in what all objects share.
 */
export async function fuzzReader(
  read: (random: Random) => unknown,
  { seconds, most = Number.POSITIVE_INFINITY, seed }: FuzzPlan,
): Promise<FuzzOutcome> {
  const outcome: FuzzOutcome = { files: 0, refused: 0, faults: [] }
  const { faults } = outcome
  const [shared, memory] = [sharedKeys(), process.memoryUsage().rss]
  const end = performance.now() + seconds * 1000
  for (; performance.now() < end && outcome.files < most && faults.length < MOST_FAULTS; outcome.files++) {
    const at = `seed ${seed + outcome.files}`
    const began = performance.now()
    try {
      await read(randomFrom(seed + outcome.files))
    } catch (error) {
      outcome.refused++
      const fault = faultIn(error)
      if (fault) faults.push(`${at}: ${fault}`)
    }
    const took = (performance.now() - began) / 1000
    if (took > PATIENCE) faults.push(`${at}: it took ${took.toFixed(0)} s`)
    if (sharedKeys() !== shared) faults.push(`${at}: ${sharedKeys()} is left in what all objects share`)
  }
  const left = process.memoryUsage().rss - memory
  if (left > MOST_LEFT) faults.push(`seeds ${seed} and on: ${(left / 1e6).toFixed(0)} MB are left over`)
  return outcome
}

/** What is wrong with an error, if it is no refusal that its reader can use. */
function faultIn(error: unknown): string | undefined {
  if (!(error instanceof PlannerError)) return String((error as Error)?.stack ?? error).slice(0, 1500)
  if (error.problems.length === 0) return `a refusal without an address: ${error.message.slice(0, 300)}`
  const empty = error.problems.find(({ where, what }) => where.trim() === '' || what.trim() === '')
  return empty && `a problem without a place or a word: ${JSON.stringify(empty).slice(0, 300)}`
}

const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
const sharedKeys = () => SHARED.flatMap(each => Reflect.ownKeys(each).map(String)).join(' ')

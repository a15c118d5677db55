import { parentPort, workerData } from 'node:worker_threads'
import { readCountry } from '../../files/forecasting/country.ts'
import { openSolverHere } from '../../lp/solverHere.ts'
import { simulateYear } from '../../study/forecasting/dayAhead.ts'
import { courseMaker } from '../../study/operate/course.ts'
import { operateSeed } from '../../study/operate/operateSeed.ts'
import type { YearAnswer, YearOrder, YearThreadData } from './years.ts'

const { grid, profiles, country, models, unitMw, sized, ...rest } = workerData as YearThreadData
const operating = {
  ...rest.operating,
  grid,
  maker: courseMaker(grid.network, grid.home, profiles),
  solver: openSolverHere('highs'),
}
const simulated = readCountry(country)

const tell = (answer: YearAnswer) => parentPort?.postMessage(answer)

/** Runs the years that it is asked for, one after the other; whoever wants to stop it ends the thread. */
parentPort?.on('message', async ({ seed, ways }: YearOrder) => {
  try {
    const options = {
      ...sized,
      unitMw: (technology: string) => unitMw.get(technology) ?? 100,
      onDay: () => tell({ seed, days: 1 }),
    }
    const results = await operateSeed(operating, simulateYear(seed, simulated), ways, models, options)
    tell({ seed, results })
  } catch (error) {
    tell({ seed, failure: error instanceof Error ? error.message : String(error) })
  }
})

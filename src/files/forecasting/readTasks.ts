import { resolve } from 'node:path'
import { z } from 'zod'
import { PlannerError } from '../../errors.ts'
import type { Task } from '../../forecast/backtest.ts'
import { hourAt, type Panel } from '../../forecast/panel.ts'
import { readStamp } from '../../forecast/stamps.ts'
import { shownPath } from '../places.ts'
import { textOf } from './readSeries.ts'

const stamp = z.string().refine(text => readStamp(text) !== undefined, 'is not the stamp of a whole hour')
const taskSchema = z.looseObject({
  task: z.union([z.number(), z.string()]),
  evaluated: z.boolean().default(true),
  train_from: stamp.optional(),
  train_to: stamp,
  test_from: stamp,
  test_to: stamp,
})
const fileSchema = z.record(z.string(), z.array(taskSchema))

/**
 * Tasks of a track from `tasks.json`: for each, the first and last stamp to learn from and to forecast, both included.
 * Tasks that are not evaluated are left out.
 *
 * @param stampOffset  hours from the beginning of an hour to its stamp: 1 if stamps name the end
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export function readTasks(path: string, track: string, panel: Panel, stampOffset: number): Task[] {
  const file = shownPath(resolve(path))
  const parsed = fileSchema.safeParse(jsonFrom(file, textOf(path)))
  if (!parsed.success)
    throw new PlannerError(
      'INPUT_INVALID',
      `${file} cannot be used`,
      parsed.error.issues.map(({ path: at, message }) => ({
        where: `${file}, ${at.join('.')}`,
        what: message,
      })),
    )
  const tasks = parsed.data[track]
  if (!tasks)
    throw new PlannerError('NOT_FOUND', `${file} has no track “${track}”`, [
      {
        where: file,
        what: `There is no track “${track}”.`,
        hint: `There is ${Object.keys(parsed.data).join(', ')}.`,
      },
    ])
  const hour = (text: string) => hourAt(panel, readStamp(text)!.timeMs) - stampOffset
  return tasks
    .filter(({ evaluated }) => evaluated)
    .map(({ task, train_from, train_to, test_from, test_to }) => ({
      name: String(task),
      trainFrom: train_from === undefined ? 0 : Math.max(0, hour(train_from)),
      trainTo: hour(train_to) + 1,
      testFrom: hour(test_from),
      testTo: hour(test_to) + 1,
    }))
}

function jsonFrom(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, [
      { where: file, what: error instanceof Error ? error.message : String(error), hint: 'It must be JSON.' },
    ])
  }
}

import { expect, test } from 'vitest'
import { filesBeside } from '../../../src/cli/page/filesBeside.ts'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { keptOperation, operationInputs } from '../../../src/files/operationFile.ts'
import type { Forecasts } from '../../../src/web/forecast/models.ts'
import { MODELS_FILE } from '../../../src/web/messages.ts'

test('an operation is told as old only where scenario, data or models are others than those that it was made from', () => {
  const { operation } = JSON.parse(filesBeside(true).get(MODELS_FILE) as string) as Forecasts
  const { files, prepared } = readPrepared('2030-reference', [])
  const kept = keptOperation('results/2030-reference-operated', '2030-reference')!
  expect(operation!.isCurrent).toBe(kept.manifest.inputs === operationInputs(files.texts, prepared.data))
})

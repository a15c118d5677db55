import type { Command } from 'commander'
import { z } from 'zod'
import { scenarioSchema } from '../../study/scenario.ts'

/** `qazgrid schema`: the JSON Schema of scenario files, for editors. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of scenario files, for completion in editors.')
    .addHelpText('after', '\nExample:\n  qazgrid schema > scenarios/scenario.schema.json')
    .action(() => {
      process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
    })
}

/** The schema of scenario files as JSON Schema. */
export function scenarioJsonSchema(): object {
  return { title: 'Qazgrid scenario', ...z.toJSONSchema(scenarioSchema, { io: 'input' }) }
}

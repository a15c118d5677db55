import { Command } from 'commander'
import { failures } from '../errors.ts'
import { programVersion } from '../files/manifest.ts'
import { LANGUAGES, type Language } from '../languages.ts'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addCompare } from './commands/compare.ts'
import { addConvert } from './commands/convert.ts'
import { addExplain } from './commands/explain.ts'
import { addForecast } from './commands/forecast.ts'
import { addIamc } from './commands/iamc.ts'
import { addInvest } from './commands/invest.ts'
import { addList } from './commands/list.ts'
import { addOperate } from './commands/operate.ts'
import { addPathway } from './commands/pathway.ts'
import { addReport } from './commands/report.ts'
import { addRun } from './commands/run.ts'
import { addSchema } from './commands/schema.ts'
import { addServe } from './commands/serve.ts'
import { addSolve } from './commands/solve.ts'
import { addStart } from './commands/start.ts'
import { addTornado } from './commands/tornado.ts'
import { addWeather } from './commands/weather/index.ts'
import { addWorker } from './commands/worker.ts'
import { inLanguage } from './helpIn.ts'
import { problemIn } from './words/problems.ts'

/** Every command, with its help in a language. */
export function programIn(language: Language): Command {
  const program = new Command('qazgrid')
    .description("The planning simulator for Kazakhstan's power system.")
    .version(programVersion())
    .option('--language <code>', `what is said to people: ${LANGUAGES.join(', ')}`)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(qazgrid --help lists the commands)')
    .configureOutput({ outputError: (text, write) => write(problemIn(language)(text)) })
    .exitOverride(error => {
      process.exit(error.exitCode === 0 ? 0 : failures.INPUT_INVALID.exit)
    })
  for (const add of [
    addStart,
    addRun,
    addExplain,
    addCompare,
    addReport,
    addInvest,
    addPathway,
    addOperate,
    addTornado,
    addSolve,
    addConvert,
    addIamc,
    addCheck,
    addList,
    addSchema,
    addWeather,
    addForecast,
    addServe,
    addWorker,
    addBackup,
  ])
    add(program)
  program.addHelpText(
    'after',
    `
  Examples:
    qazgrid list
    qazgrid check 2030-reference
    qazgrid run 2020-backcast
    qazgrid compare 2030-reference 2030-renewables-50`,
  )
  return inLanguage(program, language)
}

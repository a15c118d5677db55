import { type Command, Help } from 'commander'
import type { Language } from '../languages.ts'
import { widthOf } from '../report/formats/columns.ts'
import { helpBook } from './words/help.ts'

/** Says in another language what is said in English. */
export type SayIn = (english: string) => string

/** Help of a program, its commands, arguments and options in a language; what has no translation stays in English. */
export function inLanguage(program: Command, language: Language): Command {
  if (language === 'en') return program
  const book = helpBook(language)
  const say: SayIn = english => book[english] ?? english
  translate(program, say)
  return program
}

function translate(command: Command, say: SayIn): void {
  const plain = new Help()
  const withExtras = (text: string) =>
    text.replace(/(?<=\(|, )default: /, say('default: ')).replace(/(?<=\()choices: /, say('choices: '))
  const withOwn = (usage: string) =>
    usage.replace('[options]', say('[options]')).replace('[command]', say('[command]'))
  command.description(say(command.description()))
  // Commands have taken over what the program said before it was translated.
  command.showHelpAfterError(say('(qazgrid --help lists the commands)'))
  for (const each of [...command.options, ...command.registeredArguments])
    each.description = say(each.description)
  if (command.commands.length > 0) command.helpCommand('help [command]', say('display help for command'))
  command.helpOption('-h, --help', say('display help for command'))
  command.configureHelp({
    showGlobalOptions: true,
    styleTitle: say,
    displayWidth: widthOf,
    commandUsage: each => withOwn(plain.commandUsage(each)),
    subcommandTerm: each => withOwn(plain.subcommandTerm(each)),
    optionDescription: option => withExtras(plain.optionDescription(option)),
    argumentDescription: argument => withExtras(plain.argumentDescription(argument)),
  })
  // What stands after the options comes as it is written there, line by line.
  command.configureOutput({ writeOut: text => process.stdout.write(text.split('\n').map(say).join('\n')) })
  for (const each of command.commands) translate(each, say)
}

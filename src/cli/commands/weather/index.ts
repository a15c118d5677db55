import type { Command } from 'commander'
import { addWeatherCompare } from './compare.ts'
import { addWeatherFetch } from './fetch.ts'
import { addWeatherGenerate } from './generate.ts'
import { addWeatherRead } from './read.ts'

/** `qazgrid weather`: makes weather, compares it with what is known, and fetches what others measured. */
export function addWeather(program: Command): void {
  const weather = program
    .command('weather')
    .description(
      'Generate weather, compare it with what is given, read it from files, fetch it from open services.',
    )
  for (const add of [addWeatherGenerate, addWeatherCompare, addWeatherFetch, addWeatherRead]) add(weather)
}

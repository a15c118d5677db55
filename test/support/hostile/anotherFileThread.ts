import { answerApart, type Order } from '../../../src/files/apart/answer.ts'
import { readVariablesHere } from '../../../src/files/pypsa/netcdf.ts'

/** Reads a file, and then another one with the library as it was opened for the first: as a file would that names another. */
answerApart(async ({ path, other }: Order & { other: string }) => {
  const { variables } = await readVariablesHere(path, 1e8)
  if (variables.size === 0) throw new Error('The first file was not read.')
  return (await readVariablesHere(other, 1e8)).variables.size
})

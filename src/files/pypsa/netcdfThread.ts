import { answerApart } from '../apart/answer.ts'
import { readVariablesHere } from './netcdf.ts'

answerApart(({ path, memoryMb }) => readVariablesHere(path, memoryMb * 1e6))

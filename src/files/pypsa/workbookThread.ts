import { answerApart } from '../apart/answer.ts'
import { readCellsHere } from './workbookCells.ts'

answerApart(({ path }) => readCellsHere(path))

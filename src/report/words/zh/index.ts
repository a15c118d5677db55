import type { ReportWords } from '../tables.ts'
import { again } from './again.ts'
import { answers } from './answers.ts'
import { cards } from './cards.ts'
import { compare } from './compare.ts'
import { comparison } from './comparison.ts'
import { dates } from './dates.ts'
import { deals } from './deals.ts'
import { doors } from './doors.ts'
import { frame } from './frame.ts'
import { homeMade } from './homeMade.ts'
import { items } from './items.ts'
import { ledgers } from './ledgers.ts'
import { limits } from './limits.ts'
import { makings } from './makings.ts'
import { market } from './market.ts'
import { modelCards } from './modelCards.ts'
import { modelText } from './modelText.ts'
import { network } from './network.ts'
import { notes } from './notes.ts'
import { operating } from './operating.ts'
import { operatingLines } from './operatingLines.ts'
import { operation } from './operation.ts'
import { overview } from './overview.ts'
import { partners } from './partners.ts'
import { parts } from './parts.ts'
import { pathHome } from './pathHome.ts'
import { pathways } from './pathways.ts'
import { planning } from './planning.ts'
import { purposes } from './purposes.ts'
import { references } from './references.ts'
import { rules } from './rules.ts'
import { scenarios } from './scenarios.ts'
import { sheet } from './sheet.ts'
import { sourcing } from './sourcing.ts'
import { stages } from './stages.ts'
import { terminal } from './terminal.ts'
import { terms } from './terms.ts'
import { tornado } from './tornado.ts'

/** All that reports say, in Chinese. */
export const zh: ReportWords = {
  ...again,
  ...answers,
  ...cards,
  ...compare,
  ...comparison,
  ...dates,
  ...deals,
  ...doors,
  ...frame,
  ...homeMade,
  ...items,
  ...ledgers,
  ...limits,
  ...makings,
  ...market,
  ...network,
  ...notes,
  ...operating,
  ...operatingLines,
  ...operation,
  ...overview,
  ...partners,
  ...parts,
  ...pathHome,
  ...pathways,
  ...planning,
  ...purposes,
  ...rules,
  ...scenarios,
  ...sheet,
  ...sourcing,
  ...stages,
  ...terminal,
  ...terms,
  ...tornado,
  ...modelCards,
  ...modelText,
  ...references,
}

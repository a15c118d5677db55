import { Option } from 'commander'
import { countOf } from './options.ts'

/** How much memory our own solver may take; what would take more is handed over to HiGHS. */
export const memoryOption = (): Option =>
  new Option(
    '--memory <mb>',
    'most memory for our own solver (default: 8000); what needs more goes to HiGHS',
  ).argParser(countOf)

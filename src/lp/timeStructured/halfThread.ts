import { workerData } from 'node:worker_threads'
import { openHalf } from './half.ts'
import type { HalfData } from './layout.ts'
import { type Mailbox, serve } from './mailbox.ts'

/** The other thread of the solver: one half of the year, until its mailbox is hung up. */
const { data, mailbox } = workerData as { data: HalfData; mailbox: Mailbox }
serve(() => openHalf(data), mailbox)

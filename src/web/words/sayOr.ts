import type { Speech } from './speech.ts'
import { MESSAGES, type MessageKey } from './words.ts'

/** What the page says by a key that is put together from data; what stands in the data where it has no such message. */
export const sayOr = (t: Speech['t'], key: string, otherwise: string): string =>
  key in MESSAGES.en ? t(key as MessageKey) : otherwise

/** A text of a scenario that comes with the project, in the language of the page; one that was changed stands as its author wrote it. */
export const asWritten = (t: Speech['t'], key: string, written: string): string =>
  (MESSAGES.en as Readonly<Record<string, string>>)[key] === written ? t(key as MessageKey) : written

import { z } from 'zod'

/** A moment; in JSON an ISO 8601 text. */
export const moment = z.string().describe('ISO 8601, UTC.')

/** A name that people give. */
export const name = z.string().trim().min(1).max(120)

/** Why something is as it is; everything here has its reason. */
export const because = z.string().trim().min(1).max(4000).describe('Why.')

/** The workspace in a path. */
export const inWorkspace = z.object({ workspace: z.uuid() })

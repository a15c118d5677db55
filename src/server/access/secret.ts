import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret that is random itself: enough to know it again, not to have it. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

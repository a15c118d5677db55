import { argon2 as argon2Callback, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2 = promisify(argon2Callback)

/**
 * Argon2id as OWASP asks: 19 MiB, two passes, one lane.
 *
 * @see A. Biryukov, D. Dinu, D. Khovratovich, S. Josefsson, RFC 9106, 2021; OWASP Password Storage Cheat Sheet, 2024.
 */
const COST = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }

/** What is kept of a password: the cost, the salt and the tag. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await argon2('argon2id', { ...COST, message: password, nonce: salt })
  return ['argon2id', COST.memory, COST.passes, salt.toString('base64'), tag.toString('base64')].join('$')
}

/** Is it the password of which this was kept? Takes as long whatever is wrong. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, memory, passes, salt, tag] = (kept ?? NEVER).split('$')
  const cost = { ...COST, memory: Number(memory), passes: Number(passes) }
  const found = await argon2('argon2id', { ...cost, message: password, nonce: Buffer.from(salt!, 'base64') })
  return timingSafeEqual(found, Buffer.from(tag!, 'base64')) && kept !== null
}

/** Stands in for accounts that are not there. */
const NEVER = `argon2id$${COST.memory}$${COST.passes}$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`

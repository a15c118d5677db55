import type { z } from 'zod'
import { refuse } from './measured.ts'

/**
 * A JSON text of a known shape.
 *
 * @throws PlannerError INPUT_INVALID  where it is no JSON, or of another shape: each place with what was expected
 */
export function parseJson<Shape>(origin: string, text: string, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(contentOf(origin, text))
  if (parsed.success) return parsed.data
  refuse(
    origin,
    parsed.error.issues.map(({ path, message }) => ({
      where: `${origin}, ${path.join('.') || 'beginning'}`,
      what: message,
    })),
  )
  throw parsed.error
}

function contentOf(origin: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    refuse(origin, [{ where: origin, what: `This is no JSON: ${(error as Error).message}.` }])
    throw error
  }
}

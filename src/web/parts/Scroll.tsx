import type { ReactNode } from 'react'

/** Something longer or wider than its room; reached and moved with the keyboard as well. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

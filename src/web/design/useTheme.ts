import { useEffect, useState } from 'react'
import { useDesk } from '../state/desk.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** Is the page dark now? Puts the theme on the page as well. */
export function useTheme(): boolean {
  const theme = useDesk(state => state.theme)
  const [isSystemDark, setSystemDark] = useState(dark.matches)
  useEffect(() => {
    const hear = () => setSystemDark(dark.matches)
    dark.addEventListener('change', hear)
    return () => dark.removeEventListener('change', hear)
  }, [])
  const isDark = theme === 'dark' || (theme === 'auto' && isSystemDark)
  // Before anything is drawn: drawings read their colours from the style of the page.
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  return isDark
}

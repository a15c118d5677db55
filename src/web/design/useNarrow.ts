import { useEffect, useState } from 'react'

const narrow = matchMedia('(max-width: 40rem)')

/** Is the page as narrow as a phone now? The same width as in the style of the page. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(narrow.matches)
  useEffect(() => {
    const hear = () => setNarrow(narrow.matches)
    narrow.addEventListener('change', hear)
    return () => narrow.removeEventListener('change', hear)
  }, [])
  return isNarrow
}

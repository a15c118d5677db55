import type { KeyboardEvent, PointerEvent } from 'react'
import { hourAt, LEFT } from '../charts/timeDrawing.ts'
import type { Case } from '../data/case.ts'
import type { Touch } from '../parts/Picture.tsx'
import { desk } from '../state/desk.ts'
import { moved, zoomed } from './windowMoves.ts'

/** What pictures over time share. */
export interface TimeProps {
  shown: Case
  window: readonly [number, number]
  place: string
  hour: number
}

/** Sets the window of all pictures. */
export function look(window: readonly [number, number], hours: number): void {
  desk.set({ window: window[0] === 0 && window[1] === hours ? [0, 0] : window })
}

/**
 * How a picture over time is moved: a wheel zooms where it points, a drag moves, a press chooses the hour; arrow keys, plus, minus and 0 do
 * the same.
 */
export function touchOf({ window, hour }: TimeProps, hours: number): Touch {
  const drag = { at: 0, window }
  return {
    onWheel(delta, x, { width }, event) {
      event.preventDefault()
      const share = Math.max(0, Math.min(1, (x - LEFT) / (width - LEFT)))
      look(
        zoomed(desk.get().window[1] > 0 ? desk.get().window : window, 1.25 ** Math.sign(delta), share, hours),
        hours,
      )
    },
    onPress(x, _y, _size, event: PointerEvent<HTMLCanvasElement>) {
      const canvas = event.currentTarget
      ;[drag.at, drag.window] = [x, window]
      let hasMoved = false
      const { width } = canvas.getBoundingClientRect()
      const move = (moving: globalThis.PointerEvent) => {
        const shift = moving.clientX - event.clientX
        if (Math.abs(shift) > 4) hasMoved = true
        if (!hasMoved) return
        look(moved(drag.window, (-shift / (width - LEFT)) * (drag.window[1] - drag.window[0]), hours), hours)
      }
      const end = () => {
        canvas.removeEventListener('pointermove', move)
        if (!hasMoved) desk.set({ hour: hourAt(x, width, window) })
      }
      canvas.setPointerCapture(event.pointerId)
      canvas.addEventListener('pointermove', move)
      canvas.addEventListener('pointerup', end, { once: true })
    },
    onKey(event: KeyboardEvent) {
      const step = Math.max(1, Math.round((window[1] - window[0]) / 10))
      const deeds: Record<string, () => void> = {
        ArrowLeft: () => look(moved(window, -step, hours), hours),
        ArrowRight: () => look(moved(window, step, hours), hours),
        '+': () => look(zoomed(window, 0.7, 0.5, hours), hours),
        '=': () => look(zoomed(window, 0.7, 0.5, hours), hours),
        '-': () => look(zoomed(window, 1.4, 0.5, hours), hours),
        '0': () => look([0, hours], hours),
        '[': () => desk.set({ hour: Math.max(0, hour - 1) }),
        ']': () => desk.set({ hour: Math.min(hours - 1, hour + 1) }),
      }
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    },
  }
}

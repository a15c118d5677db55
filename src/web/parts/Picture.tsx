import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { canvasPen } from '../charts/canvasPen.ts'
import type { Drawing, Size } from '../charts/pen.ts'
import { inkNow } from '../design/ink.ts'
import { useTheme } from '../design/useTheme.ts'

/** What a picture does when it is touched; points are pixels from its corner. */
export interface Touch {
  onPoint?: (x: number, y: number, size: Size, event: PointerEvent<HTMLCanvasElement>) => void
  onLeave?: () => void
  onPress?: (x: number, y: number, size: Size, event: PointerEvent<HTMLCanvasElement>) => void
  onWheel?: (delta: number, x: number, size: Size, event: globalThis.WheelEvent) => void
  onKey?: (event: KeyboardEvent<HTMLCanvasElement>) => void
}

/** A drawing on a canvas, as wide as there is room, sharp on any screen. */
export function Picture({
  draw,
  height: wanted,
  label,
  touch = {},
}: {
  draw: Drawing
  /** Or as many as a width asks for. [px] */
  height: number | ((width: number) => number)
  label: string
  touch?: Touch
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, setWidth] = useState(0)
  const height = typeof wanted === 'number' ? wanted : wanted(width)
  const isDark = useTheme()
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watcher.observe(canvas.current!.parentElement!)
    return () => watcher.disconnect()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what ink is.
  useEffect(() => {
    if (width === 0) return
    const frame = requestAnimationFrame(() => paint(canvas.current!, draw, { width, height }))
    return () => cancelAnimationFrame(frame)
  }, [draw, width, height, isDark])
  // React listens to wheels passively; a zoom has to keep the page from scrolling.
  const wheel = useRef(touch.onWheel)
  wheel.current = touch.onWheel
  useEffect(() => {
    const element = canvas.current!
    const hear = (event: globalThis.WheelEvent) => {
      wheel.current?.(
        event.deltaY,
        event.offsetX,
        { width: element.clientWidth, height: element.clientHeight },
        event,
      )
    }
    element.addEventListener('wheel', hear, { passive: false })
    return () => element.removeEventListener('wheel', hear)
  }, [])
  const at = (event: PointerEvent<HTMLCanvasElement>) =>
    [event.nativeEvent.offsetX, event.nativeEvent.offsetY, { width, height }, event] as const
  const { onPoint, onLeave, onPress, onKey } = touch
  return (
    <div className="picture">
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        {...(onKey ? { tabIndex: 0, onKeyDown: onKey } : {})}
        {...(onPoint ? { onPointerMove: event => onPoint(...at(event)) } : {})}
        {...(onPress ? { onPointerDown: event => onPress(...at(event)) } : {})}
        {...(onLeave ? { onPointerLeave: onLeave } : {})}
      />
    </div>
  )
}

function paint(canvas: HTMLCanvasElement, draw: Drawing, { width, height }: Size): void {
  const density = window.devicePixelRatio || 1
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  const context = canvas.getContext('2d')!
  context.scale(density, density)
  const ink = inkNow()
  draw(canvasPen(context), { width, height }, ink)
}

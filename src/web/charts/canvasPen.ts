import { type Pen, TYPEFACE } from './pen.ts'

/** A pen for a canvas. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  const follow = (points: readonly number[]) => {
    context.beginPath()
    for (let k = 0; k < points.length; k += 2) {
      if (k === 0) context.moveTo(points[0]!, points[1]!)
      else context.lineTo(points[k]!, points[k + 1]!)
    }
  }
  return {
    area(points, color) {
      follow(points)
      context.closePath()
      context.fillStyle = color
      context.fill()
    },
    line(points, color, width, dash = []) {
      follow(points)
      context.strokeStyle = color
      context.lineWidth = width
      context.lineJoin = 'round'
      context.setLineDash([...dash])
      context.stroke()
    },
    rect(x, y, width, height, color) {
      context.fillStyle = color
      context.fillRect(x, y, width, height)
    },
    circle(x, y, radius, color) {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fillStyle = color
      context.fill()
    },
    text(x, y, text, { color, size = 12, align = 'left', isBold = false, most }) {
      context.font = `${isBold ? '600 ' : ''}${size}px ${TYPEFACE}`
      context.textAlign = align
      context.fillStyle = color
      context.fillText(text, x, y, most)
    },
  }
}

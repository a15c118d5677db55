/** Values of all variables and duals of all rows of a half or the root. */
interface Point {
  x: Float64Array
  y: Float64Array
}

/** The deeds by which a half and the root mark where their point is, and come back to it. */
export function openMarks(point: () => Point) {
  const marks: Point[] = []
  return {
    /** Marks where the point is now, instead of what was marked at this place before. */
    mark([place]: Float64Array) {
      const now = point()
      const mark = marks[place!] ?? {
        x: new Float64Array(now.x.length),
        y: new Float64Array(now.y.length),
      }
      mark.x.set(now.x)
      mark.y.set(now.y)
      marks[place!] = mark
      return []
    },
    recall([place]: Float64Array) {
      const now = point()
      now.x.set(marks[place!]!.x)
      now.y.set(marks[place!]!.y)
      return []
    },
  }
}

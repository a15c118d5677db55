import { useMemo } from 'react'
import { hourlyOf } from '../data/hourly.ts'
import { DurationFigures } from '../dispatch/DurationFigures.tsx'
import { HeatFigure } from '../dispatch/HeatFigure.tsx'
import { LevelsFigure } from '../dispatch/LevelsFigure.tsx'
import { PriceFigure } from '../dispatch/PriceFigure.tsx'
import { StackFigure } from '../dispatch/StackFigure.tsx'
import { WindowTools } from '../dispatch/WindowTools.tsx'
import { Scrubber } from '../parts/Scrubber.tsx'
import { shownCase, useDesk } from '../state/desk.ts'

/** Every hour: who gives, who takes, at what price, what stores hold; one window for all pictures. */
export function DispatchView() {
  const shown = useDesk(shownCase)!
  const asked = useDesk(state => state.window)
  const hour = useDesk(state => state.hour)
  const { hours } = hourlyOf(shown)
  const window = useMemo(() => windowIn(asked, hours), [asked, hours])
  const place = useDesk(state => (shown.places.includes(state.place) ? state.place : ''))
  const props = { shown, window, place, hour: Math.min(hour, hours - 1) }
  return (
    <>
      <WindowTools {...props} />
      <StackFigure {...props} />
      <PriceFigure {...props} />
      <LevelsFigure {...props} />
      <Scrubber shown={shown} />
      <HeatFigure {...props} />
      <DurationFigures {...props} />
    </>
  )
}

/** A window within the horizon; all of it unless another was asked for. */
function windowIn([from, to]: readonly [number, number], hours: number): readonly [number, number] {
  return to > from && from < hours ? [from, Math.min(to, hours)] : [0, hours]
}

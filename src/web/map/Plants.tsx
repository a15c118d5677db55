import type { Plant } from '../data/ground.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import type { Frame } from './mapModel.ts'

/** Plants that stand in a year, as large as their power. */
export function Plants({ plants, year, frame }: { plants: readonly Plant[]; year: number; frame: Frame }) {
  const { language, name, number, unit } = useWords()
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const standing = plants.filter(({ from, until }) => from <= year && year < until)
  return (
    <g className="plants">
      {standing
        .toSorted((one, other) => other.mw - one.mw)
        .map(({ name: key, at, mw, carrier, names }) => {
          const [x, y] = frame.at(at)
          return (
            <circle
              key={key}
              cx={x}
              cy={y}
              r={1.5 + Math.sqrt(mw) / 5}
              fill={carrierColor(ground, carrier, isDark)}
            >
              <title>{`${names[language]}: ${name(carrier)}, ${number(mw)} ${unit('MW')}`}</title>
            </circle>
          )
        })}
    </g>
  )
}

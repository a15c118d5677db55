import { useId } from 'react'

/** One of several, with a label. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  onPick,
  isHidden = false,
  id,
}: {
  label: string
  value: Value
  options: readonly { value: Value; name: string }[]
  onPick: (value: Value) => void
  /** Is the label only for readers of the screen? */
  isHidden?: boolean
  id?: string
}) {
  const own = useId()
  return (
    <div className="pick">
      <label htmlFor={id ?? own} className={isHidden ? 'unseen' : ''}>
        {label}
      </label>
      <select id={id ?? own} value={value} onChange={event => onPick(event.target.value as Value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

import { useId } from 'react'

interface FieldProps {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  /** What a keeper of passwords takes it for. */
  autoComplete: string
  isSecret?: boolean
  /** How many signs it has at least. */
  least?: number
}

/** One thing that a form asks for, with its label. */
export function Field({ label, name, value, onChange, autoComplete, isSecret, least }: FieldProps) {
  const id = useId()
  return (
    <span className="row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={isSecret ? 'password' : 'text'}
        autoComplete={autoComplete}
        minLength={least}
        required
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </span>
  )
}

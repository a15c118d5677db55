/** What colours mean. */
export function Legend({ items }: { items: readonly { name: string; color: string; isLine?: boolean }[] }) {
  return (
    <ul className="legend">
      {items.map(({ name, color, isLine }) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            {isLine ? (
              <rect y="5" width="12" height="2.5" fill={color} />
            ) : (
              <rect width="12" height="12" rx="3" fill={color} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

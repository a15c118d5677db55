import schema from '../../../scenarios/scenario.schema.json' with { type: 'json' }
import { useWords } from '../words/useWords.ts'
import { withPolicy } from './edits.ts'
import type { History } from './history.ts'

/** An option of a policy as the schema of scenarios describes it. */
interface Option {
  type?: string
  description?: string
  minimum?: number
  maximum?: number
}

interface PolicySchema {
  properties?: Record<string, Option>
}

/** Policies whose options are single numbers; the others are written as a file. */
const POLICIES = Object.entries(
  schema.properties.policies.properties as Record<string, PolicySchema>,
).flatMap(([name, { properties = {} }]) => {
  const options = Object.entries(properties)
  return options.length > 0 && options.every(([, { type }]) => type === 'number') ? [{ name, options }] : []
})

/** Policies: a form made of the schema. */
export function PolicyForm({ history: { changes, apply } }: { history: History }) {
  const { t } = useWords()
  const given = (changes.policies ?? {}) as Record<string, Record<string, number> | undefined>
  return (
    <section className="card" aria-labelledby="policies-title">
      <h2 id="policies-title">{t('editor.policies')}</h2>
      <div className="policy-forms">
        {POLICIES.map(({ name, options }) => (
          <fieldset key={name}>
            <legend>
              <code>{name}</code>
            </legend>
            {options.map(([option, { description, minimum, maximum }]) => (
              <label key={option}>
                <span lang="en">{description ?? option}</span>
                <input
                  type="number"
                  step="any"
                  data-policy={`${name}.${option}`}
                  {...(minimum === undefined ? {} : { min: minimum })}
                  {...(maximum === undefined ? {} : { max: maximum })}
                  key={String(given[name]?.[option] ?? '')}
                  defaultValue={given[name]?.[option] ?? ''}
                  onBlur={({ target: { value } }) => {
                    if (value === String(given[name]?.[option] ?? '')) return
                    apply(
                      withPolicy(
                        changes,
                        name,
                        value === '' ? null : { ...given[name], [option]: Number(value) },
                      ),
                    )
                  }}
                />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

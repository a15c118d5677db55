import schema from '../../../scenarios/scenario.schema.json' with { type: 'json' }
import { asWritten, sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'
import { withPolicy } from './edits.ts'
import type { History } from './history.ts'
import { useParent } from './useParent.ts'

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

type Options = Readonly<Record<string, number>>

/** Policies: a form made of the schema, with what the scenario has until it is changed. */
export function PolicyForm({ history: { changes, apply } }: { history: History }) {
  const { t } = useWords()
  const { policies: before } = useParent()
  const given = (changes.policies ?? {}) as Record<string, Options | undefined>
  return (
    <section className="card" aria-labelledby="policies-title">
      <h2 id="policies-title">{t('editor.policies')}</h2>
      <p className="note">{t('editor.policiesNote')}</p>
      <div className="policy-forms">
        {POLICIES.map(({ name, options }) => (
          <fieldset key={name}>
            <legend>
              {sayOr(t, `ruleName.${name}`, '')} <code>{name}</code>
            </legend>
            {options.map(([option, schema]) => (
              <OptionField
                key={option}
                address={`${name}.${option}`}
                schema={schema}
                own={given[name]?.[option]}
                before={(before[name] as Options | undefined)?.[option]}
                onEdit={value => apply(withPolicy(changes, name, changedOptions(given[name], option, value)))}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

/** An option of a policy: one's own number, else that of the scenario. */
function OptionField({
  address,
  schema: { description = address, minimum, maximum },
  own,
  before,
  onEdit,
}: {
  address: string
  schema: Option
  own: number | undefined
  before: number | undefined
  onEdit: (value: number | undefined) => void
}) {
  const { t } = useWords()
  const said = asWritten(t, `policyOption.${address}`, description)
  const shown = String(own ?? before ?? '')
  const finish = (field: HTMLInputElement) => {
    const value = field.value === '' || Number(field.value) === before ? undefined : Number(field.value)
    if (value !== own) onEdit(value)
    else field.value = shown
  }
  return (
    <label className={own === undefined ? '' : 'moved'}>
      <span {...(said === description ? { lang: 'en' } : {})}>{said}</span>
      <input
        type="number"
        step="any"
        data-policy={address}
        {...(minimum === undefined ? {} : { min: minimum })}
        {...(maximum === undefined ? {} : { max: maximum })}
        key={shown}
        defaultValue={shown}
        onBlur={({ target }) => finish(target)}
      />
      {own === undefined ? null : (
        <small>{t('editor.before', { value: before === undefined ? '–' : String(before) })}</small>
      )}
    </label>
  )
}

/** Own options of a policy with one of them changed or taken back; null where none is left. */
function changedOptions(
  given: Options | undefined,
  option: string,
  value: number | undefined,
): Options | null {
  const { [option]: _, ...others } = given ?? {}
  const options = value === undefined ? others : { ...others, [option]: value }
  return Object.keys(options).length === 0 ? null : options
}

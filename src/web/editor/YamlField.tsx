import { useId, useLayoutEffect, useRef, useState } from 'react'
import schema from '../../../scenarios/scenario.schema.json' with { type: 'json' }
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { type Completion, completed, completionAt, type SchemaPart } from './completion.ts'

const NONE: Completion = { from: 0, suggestions: [] }

/** A field for the text of a scenario that offers what fits at the caret: arrows choose, Enter takes, Escape refuses. */
export function YamlField({
  id,
  text,
  onText,
}: {
  id: string
  text: string
  onText: (text: string) => void
}) {
  const { t } = useWords()
  const facts = useDesk(state => state.ground!.facts)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [{ from, suggestions }, setCompletion] = useState(NONE)
  const [chosen, setChosen] = useState(0)
  const wanted = useRef<number | null>(null)
  // At once, so that what is typed next does not land elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is set when the text has changed.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    field.current?.focus()
    field.current?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  }, [text])
  const offer = (now: string, caret: number) => {
    setCompletion(completionAt(now, caret, schema as SchemaPart, facts))
    setChosen(0)
  }
  const take = (word: string) => {
    const caret = field.current!.selectionStart
    const next = completed(text, caret, { from, suggestions }, word)
    onText(next.text)
    setCompletion(NONE)
    wanted.current = next.caret
  }
  const onKey = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const caret = event.currentTarget.selectionStart
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault()
      return offer(text, caret)
    }
    if (suggestions.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen((chosen + step + suggestions.length) % suggestions.length)
    else if (event.key === 'Enter') take(suggestions[chosen]!.word)
    else if (event.key === 'Escape') setCompletion(NONE)
    else return
    event.preventDefault()
  }
  const isOpen = suggestions.length > 0
  return (
    <div className="completing">
      <textarea
        id={id}
        ref={field}
        data-yaml=""
        spellCheck={false}
        rows={12}
        value={text}
        aria-autocomplete="list"
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen ? `${list}-${chosen}` : undefined}
        onKeyDown={onKey}
        onBlur={() => setTimeout(() => setCompletion(NONE), 200)}
        onChange={({ target }) => {
          onText(target.value)
          offer(target.value, target.selectionStart)
        }}
      />
      <p className="note">{t('editor.completion')}</p>
      {isOpen ? (
        <div id={list} className="suggestions" role="listbox" aria-label={t('editor.suggestions')}>
          {suggestions.map(({ word, hint }, k) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen one.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard in the field.
            <div
              key={`${word} ${hint}`}
              id={`${list}-${k}`}
              role="option"
              aria-selected={k === chosen}
              onClick={() => take(word)}
            >
              <code>{word}</code> <span lang="en">{hint}</span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

import { useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES } from '../../languages.ts'
import { choose } from '../state/choose.ts'
import { desk, useDesk } from '../state/desk.ts'
import type { Theme } from '../state/shared.ts'
import { titleOf } from '../words/titles.ts'
import { useWords } from '../words/useWords.ts'
import { Pick } from './Pick.tsx'

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' }
const SIGN: Readonly<Record<Theme, string>> = { auto: '◐', dark: '☾', light: '☀' }

/** Name, scenario, language, light or dark, and the link that brings all of it back. */
export function Header() {
  const { t } = useWords()
  const { language, theme, scenario, ground } = useDesk(state => state)
  const [isCopied, setCopied] = useState(false)
  const share = async () => {
    await navigator.clipboard?.writeText(location.href).catch(() => {})
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  const chosen = ground?.scenarios.find(({ name }) => name === scenario)
  const title = chosen ? titleOf(chosen, t) : scenario
  return (
    <header className="top">
      <a className="brand" href="#map">
        <Sign />
        <span>
          <strong>Qazgrid</strong>
          <small>{t('page.motto')}</small>
        </span>
      </a>
      <p className="on-paper">{title}</p>
      <div className="tools">
        <Pick
          id="scenario"
          label={t('page.scenario')}
          isHidden
          value={scenario}
          options={
            ground?.scenarios.map(each => ({ value: each.name, name: titleOf(each, t) })) ?? [
              { value: scenario, name: scenario },
            ]
          }
          onPick={choose}
        />
        <Pick
          id="language"
          label={t('page.language')}
          isHidden
          value={language}
          options={LANGUAGES.map(value => ({ value, name: LANGUAGE_NAMES[value] }))}
          onPick={chosen => desk.set({ language: chosen })}
        />
        <button
          type="button"
          id="theme"
          className="icon"
          aria-label={t(`theme.${theme}`)}
          title={t(`theme.${theme}`)}
          onClick={() => desk.set({ theme: NEXT[theme] })}
        >
          {SIGN[theme]}
        </button>
        <button type="button" id="share" onClick={() => void share()}>
          {isCopied ? t('page.copied') : t('page.share')}
        </button>
        <button type="button" className="wide" onClick={() => print()}>
          {t('page.print')}
        </button>
      </div>
    </header>
  )
}

/** The sun over lines. */
function Sign() {
  return (
    <svg viewBox="0 0 40 40" className="sign" aria-hidden="true">
      <circle cx="20" cy="16" r="8" className="sun" />
      <path d="M3 33 L14 22 L20 28 L28 19 L37 33" className="wire" />
      <circle cx="14" cy="22" r="2.4" className="knot" />
      <circle cx="28" cy="19" r="2.4" className="knot" />
    </svg>
  )
}

import { AtCentre } from '../centre/AtCentre.tsx'
import { Differences } from '../editor/Differences.tsx'
import { FactForm } from '../editor/FactForm.tsx'
import { useHistory } from '../editor/history.ts'
import { PolicyForm } from '../editor/PolicyForm.tsx'
import { YamlForm } from '../editor/YamlForm.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'

/** A scenario of one's own: numbers with unit, range and source, policies, and the same as a file. */
export function EditorView() {
  const { t } = useWords()
  const history = useHistory()
  const atCentre = useDesk(state => state.ground!.atCentre)
  return (
    <>
      <p className="card note">{t('editor.intro')}</p>
      <Differences history={history} />
      <FactForm history={history} />
      <PolicyForm history={history} />
      <YamlForm history={history} />
      {atCentre ? <AtCentre /> : null}
    </>
  )
}

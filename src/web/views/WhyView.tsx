import { shownCase, useDesk } from '../state/desk.ts'
import { Policies } from '../why/Policies.tsx'
import { TechnologyCards } from '../why/TechnologyCards.tsx'
import { Troubles } from '../why/Troubles.tsx'
import { UnservedHours } from '../why/UnservedHours.tsx'

/** Why demand is not met, why something is built or is not. */
export function WhyView() {
  const shown = useDesk(shownCase)!
  return (
    <>
      <UnservedHours shown={shown} />
      <Troubles shown={shown} />
      <Policies shown={shown} />
      <TechnologyCards shown={shown} />
    </>
  )
}

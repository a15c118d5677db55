import type { Words } from '../../../study/sentence.ts'
import type { answers as english } from '../en/answers.ts'

/** What is said of an answer: who found it, how the solve ended, and what a check found, in Kazakh. */
export const answers: Words<typeof english> = {
  'broken.imbalance': 'түйінде теңгерімсіздік {mw} МВт',
  'broken.limit': 'шек бұзылған, ауытқуы {amount}',
  'broken.freeEnergy': 'байланыс жоқтан {mw} МВт жасайды',
  'broken.bill': 'шот пен мақсат функциясының айырмасы {amount}',
  'broken.gap': 'шығын оптимумнан {percent} %-ға дейін жоғары болуы мүмкін',
  'broken.plan': 'басқа жоспар {percent} %-ға дейін арзан болуы мүмкін; бөліктер санын көбейтіңіз',
  'broken.policy': '«{rule}» ережесі орындалмаған, ауытқуы {amount}',
  'broken.ended': 'есептеудің аяқталуы: {status}',
  'solver.time-structured interior point': 'уақыт бойынша жіктелген ішкі нүкте әдісі',
  'status.optimal': 'оптимум табылды',
  'status.infeasible': 'шектеулер үйлеспейді',
  'status.unbounded': 'шығынның төменгі шегі жоқ',
  'status.stopped': 'тоқтатылды',
  'status.failed': 'шешкіш жауап бермеді',
  'method.whole': 'тұтас',
  'method.weeks, then whole': 'апталап, содан кейін тұтас',
}

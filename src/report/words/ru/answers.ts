import type { Words } from '../../../study/sentence.ts'
import type { answers as english } from '../en/answers.ts'

/** What is said of an answer: who found it, how the solve ended, and what a check found, in Russian. */
export const answers: Words<typeof english> = {
  'broken.imbalance': 'в узле небаланс {mw} МВт',
  'broken.limit': 'предел нарушен на {amount}',
  'broken.freeEnergy': 'связь создаёт {mw} МВт из ничего',
  'broken.bill': 'счёт отличается от целевой функции на {amount}',
  'broken.gap': 'затраты могут быть выше оптимума на {percent} %',
  'broken.plan': 'другой план может быть дешевле (до {percent} %); увеличьте число отрезков',
  'broken.policy': 'правило «{rule}» не выполнено, отклонение {amount}',
  'broken.ended': 'расчёт завершился так: {status}',
  'solver.time-structured interior point': 'метод внутренней точки с разложением по времени',
  'status.optimal': 'оптимум найден',
  'status.infeasible': 'ограничения несовместны',
  'status.unbounded': 'затраты не ограничены снизу',
  'status.stopped': 'остановлен',
  'status.failed': 'решатель не дал ответа',
  'method.whole': 'целиком',
  'method.weeks, then whole': 'по неделям, затем целиком',
}

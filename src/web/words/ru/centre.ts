import type { Words } from '../../../study/sentence.ts'
import type { centre as english } from '../en/centre.ts'

/** Jobs of the planning centre that hands the page out. */
export const centre: Words<typeof english> = {
  'jobsAt.list': 'Задания этого центра',
  'jobsAt.ask': 'Рассчитать в центре',
  'jobsAt.none': 'Заданий ещё нет.',
  'jobsAt.levers': 'Ползунки остаются на странице: центр рассчитывает то, что изменено в редакторе.',
  'jobsAt.title': '{scenario}, со страницы плановика',
  'jobsAt.because': 'Запрошено на странице.',
  'jobsAt.progress': 'Ход',
  'jobsAt.result': 'Результат',
  'jobsAt.report': 'Отчёт',
  'jobsAt.log': 'Журнал',
  'signIn.title': 'Вход в центр',
  'signIn.name': 'Имя',
  'signIn.password': 'Пароль',
  'signIn.enter': 'Войти',
  'signIn.leave': 'Выйти',
  'signIn.as': 'Вы вошли как {name}',
  'firstAccount.title': 'Создание первой учётной записи',
  'firstAccount.note': 'В этом центре ещё нет учётных записей. Кто создаёт первую, тот им управляет.',
  'firstAccount.token': 'Токен, который вывел сервер',
  'firstAccount.password': 'Пароль, не короче {signs} знаков',
  'firstAccount.make': 'Создать и войти',
  'jobState.queued': 'в очереди',
  'jobState.running': 'рассчитывается',
  'jobState.done': 'готово',
  'jobState.failed': 'ошибка',
  'jobState.cancelled': 'отменено',
  'jobState.dead': 'прекращено',
}

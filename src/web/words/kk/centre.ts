import type { Words } from '../../../study/sentence.ts'
import type { centre as english } from '../en/centre.ts'

/** Jobs of the planning centre that hands the page out. */
export const centre: Words<typeof english> = {
  'jobsAt.list': 'Осы орталықтың тапсырмалары',
  'jobsAt.ask': 'Орталықта есептеу',
  'jobsAt.none': 'Әзірше тапсырма жоқ.',
  'jobsAt.levers': 'Сырғытпалар бетте қалады: орталық редакторда өзгертілгенді есептейді.',
  'jobsAt.title': '{scenario}, жоспарлаушы бетінен',
  'jobsAt.because': 'Бетте сұралған.',
  'jobsAt.progress': 'Барысы',
  'jobsAt.result': 'Нәтиже',
  'jobsAt.report': 'Есеп',
  'jobsAt.log': 'Журналы',
  'signIn.title': 'Орталыққа кіру',
  'signIn.name': 'Аты',
  'signIn.password': 'Құпиясөз',
  'signIn.enter': 'Кіру',
  'signIn.leave': 'Шығу',
  'signIn.as': 'Сіз {name} ретінде кірдіңіз',
  'firstAccount.title': 'Бірінші тіркелгіні жасау',
  'firstAccount.note': 'Бұл орталықта әлі тіркелгі жоқ. Біріншісін жасаған адам орталықты басқарады.',
  'firstAccount.token': 'Сервер шығарған токен',
  'firstAccount.password': 'Құпиясөз, кемінде {signs} таңба',
  'firstAccount.make': 'Жасап, кіру',
  'jobState.queued': 'кезекте',
  'jobState.running': 'есептелуде',
  'jobState.done': 'дайын',
  'jobState.failed': 'орындалмады',
  'jobState.cancelled': 'тоқтатылды',
  'jobState.dead': 'доғарылды',
}

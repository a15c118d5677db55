import type { Words } from '../../../study/sentence.ts'
import type { sourcing as english } from '../en/sourcing.ts'

/** Where numbers come from, in Kazakh. */
export const sourcing: Words<typeof english> = {
  'source.computed': 'Соңындағы дереккөздер бойынша осы есептеуде анықталған',
  'source.given': 'Осы есептеудің берілген деректері',
  'source.modelled': 'Модель: соңындағы дереккөздер бойынша осы есептеуде анықталған; {what}: {keys}.',
  'source.fuel': 'Отын: осы есептеу. {keys}',
  'source.sun': 'Күн және бағалар: осы есептеу. {keys}',
  'source.sizes': 'Көлемдер: осы есептеу. {keys}',
  'source.output': 'Өндіру: осы есептеу. {keys}',
  'topic.demand': 'тұтыну',
  'topic.demand drivers': 'тұтыну факторлары',
  'topic.sectors': 'салалар',
  'topic.capacity factors': 'қуатты пайдалану коэффициенттері',
  'topic.plants': 'станциялар',
  'topic.water': 'су',
  'topic.storage': 'жинақтағыштар',
  'topic.connections': 'байланыстар',
  'topic.corridors': 'дәліздер',
  'topic.neighbours': 'көршілер',
  'topic.trade': 'сауда',
  'topic.heat': 'жылу',
  'topic.fuels and costs': 'отын және шығындар',
  'topic.candidates': 'үміткерлер',
  'topic.outages': 'ажыратулар',
  'topic.what must run': 'мәжбүрлі өндіру',
}

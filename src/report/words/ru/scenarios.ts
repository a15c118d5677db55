import type { Words } from '../../../study/sentence.ts'
import type { scenarios as english } from '../en/scenarios.ts'

/** Titles of the scenarios that come with the project, in Russian. */
export const scenarios: Words<typeof english> = {
  'scenario.2020-backcast': '2020, как было',
  'scenario.2023-backcast': '2023, как было',
  'scenario.2030-coal-life-extension': '2030, уголь служит дольше',
  'scenario.2030-cold-calm': '2030, холодная безветренная неделя января',
  'scenario.2030-cooperation': '2030, сотрудничество',
  'scenario.2030-drought': '2030, засушливый год',
  'scenario.2030-gas-first': '2030, сначала газ',
  'scenario.2030-high-gas-price': '2030, дорогой газ',
  'scenario.2030-hvdc-deal': '2030, линия постоянного тока с партнёром',
  'scenario.2030-hvdc-without': '2030, Юг без постоянного тока',
  'scenario.2030-hvdc': '2030, постоянный ток на Юг',
  'scenario.2030-hydrogen': '2030, водород с Запада',
  'scenario.2030-joint-venture': '2030, ветер и солнце совместного предприятия',
  'scenario.2030-no-new-interconnection': '2030, соседи без новых линий',
  'scenario.2030-pumped-storage': '2030, гидроаккумулирование',
  'scenario.2030-reference': '2030, базовый',
  'scenario.2030-regional-integration': '2030, полная региональная интеграция',
  'scenario.2030-renewables-50': '2030, наполовину ВИЭ',
  'scenario.2030-solar-storage-hvdc': '2030, солнце и ГАЭС по постоянному току',
  'scenario.2035-nuclear': '2035, атом',
  'scenario.path-joint-venture': 'До 2060 года, углеродная нейтральность с совместными предприятиями',
  'scenario.path-neutral-2060': 'До 2060 года, углеродная нейтральность',
  'scenario.path-published': 'До 2060 года: опубликованный план до 2035 и наименьшие затраты после',
  'scenario.path-renewable': 'До 2060 года, только ветер, солнце и вода',
  'scenario.base': 'Казахстан, общая основа',
  'scenario.2030-free-choice': '2030, свободный выбор',
}

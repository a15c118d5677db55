import type { Words } from '../../../study/sentence.ts'
import type { scenarios as english } from '../en/scenarios.ts'

/** Titles of the scenarios that come with the project, in Kazakh. */
export const scenarios: Words<typeof english> = {
  'scenario.2020-backcast': '2020, болған күйінде',
  'scenario.2023-backcast': '2023, болған күйінде',
  'scenario.2030-coal-life-extension': '2030, көмір ұзағырақ қызмет етеді',
  'scenario.2030-cold-calm': '2030, қаңтардың суық әрі желсіз аптасы',
  'scenario.2030-cooperation': '2030, ынтымақтастық',
  'scenario.2030-drought': '2030, қуаң жыл',
  'scenario.2030-gas-first': '2030, алдымен газ',
  'scenario.2030-high-gas-price': '2030, қымбат газ',
  'scenario.2030-hvdc-deal': '2030, серіктеспен тұрақты ток желісі',
  'scenario.2030-hvdc-without': '2030, тұрақты токсыз Оңтүстік',
  'scenario.2030-hvdc': '2030, Оңтүстікке тұрақты ток',
  'scenario.2030-hydrogen': '2030, Батыстан сутек',
  'scenario.2030-joint-venture': '2030, бірлескен кәсіпорынның жел мен күні',
  'scenario.2030-no-new-interconnection': '2030, жаңа желісіз көршілер',
  'scenario.2030-pumped-storage': '2030, гидроаккумуляция',
  'scenario.2030-reference': '2030, негізгі',
  'scenario.2030-regional-integration': '2030, толық өңірлік интеграция',
  'scenario.2030-renewables-50': '2030, жартысы ЖЭК',
  'scenario.2030-solar-storage-hvdc': '2030, тұрақты токпен күн және ГАЭС',
  'scenario.2035-nuclear': '2035, атом',
  'scenario.path-joint-venture': '2060 жылға дейін, бірлескен кәсіпорындармен көміртек бейтараптығы',
  'scenario.path-neutral-2060': '2060 жылға дейін, көміртек бейтараптығы',
  'scenario.path-published': '2060 жылға дейін: 2035 жылға дейін жарияланған жоспар, одан кейін ең аз шығын',
  'scenario.path-renewable': '2060 жылға дейін, тек жел, күн және су',
  'scenario.base': 'Қазақстан, ортақ негіз',
  'scenario.2030-free-choice': '2030, еркін таңдау',
}

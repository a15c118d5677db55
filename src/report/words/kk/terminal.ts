import type { Words } from '../../../study/sentence.ts'
import type { terminal as english } from '../en/terminal.ts'

/** What a terminal tells of a run, in Kazakh. */
export const terminal: Words<typeof english> = {
  'terminal.noSolution': 'Шешім жоқ: {status}.',
  'terminal.overview': '{hours} сағ, тұтыну {demand} ТВт·сағ, ең жоғары жүктеме {peak} ГВт',
  'terminal.twh': '{twh} ТВт·сағ',
  'terminal.trade': 'импорт {imports} ТВт·сағ, экспорт {exports} ТВт·сағ, жеткізілмегені {unserved} ГВт·сағ',
  'terminal.planCost': 'CO₂ {co2} Мт, құрылыс пен жұмыс {money}, {priceYear} жылғы бағамен',
  'terminal.runCost': 'CO₂ {co2} Мт, жұмыс шығыны {money}, {priceYear} жылғы бағамен',
  'terminal.price': 'МВт·сағ бағасы: {prices}',
  'terminal.range': '{least} – {most}',
  'terminal.met': 'жарияланған көрсеткіштердің сәйкесі',
  'terminal.metPast': '{title}: жарияланған көрсеткіштердің сәйкесі',
  'terminal.verdict': '{title}: {judged} ішінен {met}',
  'terminal.passed': 'тексеру: өтті',
  'terminal.failed': 'тексеру: өтпеді: {failures}',
  'terminal.gains': 'саудадан ұтыс, {unit}, рента кімде болуына қарай: {gains}',
  'terminal.gain': '{country} {least} – {most}',
  'terminal.unmetAlone': '  оның ішінде жеке тұрғанда қамтамасыз етілмейтін тұтыну: {countries}',
  'terminal.water': 'қайтарылмайтын тұщы су: станциялар {plants}, су қоймалары {reservoirs} млн м³',
  'terminal.air': 'SO₂ {so2}, NOₓ {nox}, шаң {dust} мың т; жер {land} км²',
  'terminal.short': 'қамтамасыз етілмеген: {zones}',
  'terminal.shortZone': '{zone} {hours} сағ, {gwh} ГВт·сағ, ең көбі {gw} ГВт',
  'terminal.cure': 'ең аз шығынмен көмектесетіні: {sizes}, жылына {money}',
  'terminal.built': 'салынады, ГВт: {parts}',
  'terminal.segments':
    '{segments} бөлік бойынша {expected} күтілген, барлық сағат {more} көп тұрады; ең жақсы жоспардан ең көбі {gap}',
  'terminal.everyHour':
    'жоспар {expected} күткен, барлық сағат {more} көп тұрады; ең жақсы жоспардан ең көбі {gap}',
  'terminal.noOutage': 'станциялар істен шықса: іріктелген {draws} жылдың бәрінде тұтыну қамтамасыз етіледі',
  'terminal.outage':
    'станциялар істен шықса: жылына {hours} ± {hoursError} сағ және {energy} ± {energyError} МВт·сағ қамтамасыз етілмейді',
  'terminal.report': 'Есеп: {path}',
  'terminal.written': 'Жазылды: {path}',
  'terminal.page': 'Бет: {path}',
  'terminal.otherFails': 'Салыстыруға {nodes} шешім жоқ: {message}',
  'terminal.nothingMissing': 'Ештеңе жетіспей тұрған жоқ: тұтыну толық қамтамасыз етілген.',
  'terminal.nothingThere': 'Онда, сол кезде ештеңе жетіспей тұрған жоқ.',
  'terminal.running': 'Есептеу: {run}.',
  'terminal.notRun': '{run} әлі есептелген жоқ.',
  'terminal.nothingFound': '{name}: қате табылған жоқ (нысан {units}, сәт {snapshots}, басталуы {from}).',
}

import type { Words } from '../../../study/sentence.ts'
import type { notes as english } from '../en/notes.ts'

/** What the model notes and what rules cost, and names of classes of plants, in Kazakh. */
export const notes: Words<typeof english> = {
  'note.calendar': 'Әр жылда 2018 жыл күнтізбесінің 8760 сағаты бар; 29 ақпан алынып тасталған.',
  'note.gross': 'Тұтыну жалпы: желі ысыраптары мен станциялардың өз мұқтаждығы кіреді, өндіру де жалпы.',
  'note.tradeFixed': 'Көршілермен алмасу {year} жылғы жарияланған қорытындыларға бекітілген.',
  'note.tradeFlat': 'Көршілермен алмасу қабылданған бағалармен, қабылданған шектерде.',
  'note.tradePrices':
    'Көршілермен алмасу маусым мен сағат бойынша қабылданған бағалармен, транзитпен, қабылданған шектерде; сауда олардың бағасын өзгертпейді.',
  'note.tradeJoint':
    'Қырғызстан мен Өзбекстанның жүктемесі бірге бөлінеді: отыны осы есептеудің шығынына кіреді, өндіруі, тұтынуы және шығарындылары жиынтықтарға кірмейді. Өз деректері болмағандықтан, жел, күн, өзен және тұтыну сағаттары оңтүстік Қазақстандікі бойынша алынған.',
  'note.oblasts':
    'Облыстар бойынша: көршілес облыстарды қай тізбектер қосатыны, ұзындығы мен өткізу қабілеті — жорамал; тек қималар мен Батыстың шектері жарияланған.',
  'note.calibrated':
    'СЭС-тің жылдық өндіруі мен жел және күннің орташа шығымы — статистикаға қарай калибрленген бастапқы деректер.',
  'note.demandHeld': '{year} жылға тұтыну берілмеген; {last} жылғысы өзгеріссіз алынған.',
  'note.demandDriven':
    '{year} жылғы тұтыну жарияланған {last} жылдан бастап өз факторларымен анықталған, нұсқасы: {path}.',
  'note.demandLine':
    '{year} жылға тұтыну берілмеген; ол {before} және {after} жылдар арасындағы түзу бойынша алынған.',
  'note.stressWind':
    'Стресс: бүкіл апта жел {quantile} пайыздық квантиль деңгейінде; қуаттан үлесі: {values}.',
  'note.stressUnit': 'Стресс: ең ірі блок ажыратулы, {mw} МВт, {name}.',
  'rule.co2Cap.binds':
    'Шек тыйым салатын CO₂-нің соңғы тоннасы {cost} {currency} үнемдер еді: сондай баға да солай әсер етеді.',
  'rule.co2Cap.free': 'Шек тежемейді: CO₂ онсыз да аз шығарылады.',
  'rule.importLimit.binds': 'Тағы бір МВт·сағ импорт {cost} {currency} үнемдер еді.',
  'rule.importLimit.free': 'Шек тежемейді: импорт онсыз да аз.',
  'rule.reserveMargin.binds':
    'Ең жоғары жүктемеде сенімді тағы бір МВт жылына {cost} {currency} тұрар еді: қуат төлемі сондай болуы керек.',
  'rule.reserveMargin.free': 'Резерв тежемейді: басқа себептермен барының өзі жетеді.',
  'rule.renewableShare.binds':
    'ЖЭК-тің талап етілген {share} үлесінен тыс тағы бір МВт·сағ-ы {cost} {currency} тұрар еді: жасыл сертификаттың құны сондай болар еді.',
  'rule.renewableShare.free': '{share} үлесі тежемейді: оған талапсыз да қол жетер еді.',
  'rule.ban.binds': 'Алғашқы МВт жылына {cost} {currency} үнемдер еді.',
  'rule.ban.free': 'Тыйым ештеңе тұрмайды: онсыз да салынбас еді.',
  'rule.buildRate.binds': 'Тағы бір МВт салуға болса, жылына {cost} {currency} үнемделер еді.',
  'rule.buildRate.free': 'Салу мүмкіндігі таусылмаған.',
  'rule.deliverable.binds': 'Зауыттар тағы бір МВт жеткізе алса, жылына {cost} {currency} үнемделер еді.',
  'rule.deliverable.free': 'Зауыттардың мүмкіндігі таусылмаған.',
  'rule.hydrogenDelivery': 'Тағы бір килограмм сутек {cost} {currency} тұрар еді.',
  'rule.spinningReserve.binds': 'Жыл бойы тағы бір МВт айналмалы резерв {cost} {currency} тұрар еді.',
  'rule.spinningReserve.free': 'Резерв ештеңе тұрмайды: оны онсыз да жұмыс істеп тұрған станциялар ұстайды.',
  'rule.water.binds':
    'Шек тыйым салатын соңғы текше метр {cost} {currency} үнемдер еді: сондай баға да солай әсер етеді.',
  'rule.water.free': 'Шек тежемейді: су онсыз да аз алынады.',
  'ruleName.co2Cap': 'CO₂ шегі',
  'ruleName.importLimit': 'импорт шегі',
  'ruleName.reserveMargin': 'қуат резерві',
  'ruleName.renewableShare': 'ЖЭК-тің ең аз үлесі',
  'ruleName.ban': 'тыйым',
  'ruleName.buildRate': 'бір жылда салуға болатыны',
  'ruleName.deliverable': 'зауыттар жеткізе алатыны',
  'ruleName.hydrogenDelivery': 'сутек жеткізу',
  'ruleName.spinningReserve': 'айналмалы резерв',
  'ruleName.water': 'су шегі',
  'technology.coal-steam': 'Көмір, бу турбиналы',
  'technology.coal-steam-new': 'Көмір, жаңа бу турбиналы',
  'technology.gas-steam': 'Газ, бу турбиналы',
  'technology.gas-ocgt-existing': 'Газ турбинасы, жұмыс істеп тұрған',
  'technology.reservoir': 'Су қоймалары',
  'technology.hydro-ror': 'СЭС, ағынды',
  'technology.hydro-reservoir': 'СЭС, су қоймалы',
}

import type { Words } from '../../../study/sentence.ts'
import type { cards as english } from '../en/cards.ts'

/** Templates of the cards, in Kazakh. */
export const cards: Words<typeof english> = {
  'card.built': '{name} ({bus}): {size} салынады.',
  'card.notBuilt': '{name} ({bus}): салынбайды.',
  'card.earns': 'Әр {unit} жылына {money} {currency} әкеледі: {parts}.',
  'card.wouldEarn': 'Алғашқы {unit} жылына {money} {currency} әкелер еді: {parts}.',
  'card.wouldEarnNothing':
    'Алғашқы {unit} ештеңе әкелмес еді: бірде-бір сағатта баға жұмыс шығынын өтемейді.',
  'card.costs': 'Құны {money}: {parts}.',
  'card.breaksEven': 'Сөйтіп ол өз шығынын ғана өтейді; соңғы {unit} құны әкелген түсіміне тең.',
  'card.more': 'Шығынынан артық түсімі {money}; бұл — оны тежеп тұрған нәрсенің құны: {limits}.',
  'card.forced': 'Түсімі шығынынан {money} аз, бірақ міндетті болғандықтан салынады: {limits}.',
  'card.lacks': 'Әр {unit} үшін жылына {money} {currency} жетіспейді.',
  'card.wouldEnter':
    'Осы бағаларда ол {overnight} орнына {breakEven} {currency}/{small} құнында салынар еді ({change}).',
  'card.wouldEnterOr':
    'Осы бағаларда ол {overnight} орнына {breakEven} {currency}/{small} құнында ({change}) немесе әр МВт·сағ үшін {premium} {currency} қосымша төлемде салынар еді.',
  'card.together':
    '«{idle}» түйінінде бұл жоспарда сауда жүрмейді, сондықтан ондағы баға басқаша болуы да мүмкін: ол тек басқалармен бірге салынар еді.',
  'card.notForNothing':
    'Тегін болса да салынбас еді, өйткені түсімі тұрақты шығындарын өтемейді; әр МВт·сағ үшін {premium} {currency} қосымша төлем жетер еді.',
  'card.notAtAll': 'Тегін болса да салынбас еді, өйткені түсімі тұрақты шығындарын өтемейді.',
  'card.part': '{what} {money}',
  'card.none': 'ештеңе',
  'card.entered':
    '{technology}: салынбайды, құны {breakEven} {currency}/{small} не одан аз болуы керек; {name} құны {overnight}.',
  'card.left':
    '{technology}: {overnight} {currency}/{small} құнында салынады ({name}) және {breakEven} құнына дейін салынар еді.',
  'card.indispensable': '{technology}: онсыз ешқандай шығынмен жоспар болмайды.',
  'card.neverEnters':
    '{technology}: салынбайды, тегін болса да салынбас еді; {name} құны {overnight} {currency}/{small}, бірақ тұрақты шығындарының өзі әкелетінінен көп.',
  'card.proof': 'Дәлелі, қайта шешілді: осы құнның 99 %-ында жоспар {below}, 101 %-ында {above} салады.',
  'card.noProof': 'Дәлелденбеді: осы құнның 99 %-ында жоспар {below}, 101 %-ында {above} салады.',
}

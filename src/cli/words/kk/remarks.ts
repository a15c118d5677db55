/** Notes on inputs, and what is found out about programmes, in Kazakh, by what is said in English. */
export const remarks: Readonly<Record<string, string>> = {
  '{1} shunt impedances take no active power in a linear power flow.':
    'Шунт кедергілері: {1}; сызықтық ағын есебінде олар активті қуат тұтынбайды.',
  '{1} lines and transformers are not active: {2}. As in PyPSA 1.3.0 they carry nothing but stay in the rings of the voltage law, which holds both their ends at one angle. Remove them for a grid without them.':
    'Белсенді емес желілер мен трансформаторлар: {1} ({2}). PyPSA 1.3.0-дегідей, олар ештеңе тасымалдамайды, бірақ кернеу заңының контурларында қалады, ол екі ұшын бір бұрышта ұстайды. Желі оларсыз керек болса, алып тастаңыз.',
  '{1} reversible links with losses make energy from nothing when they run backwards, as in PyPSA: {2}{3}. With --split-links each becomes two.':
    'Кері жүргенде, PyPSA-дағыдай, жоқтан энергия жасайтын ысырабы бар қайтымды байланыстар: {1} ({2}{3}). --split-links параметрімен әрқайсысы екі байланыспен ауыстырылады.',
  '{1}: kept but without effect, as columns of your own: {2}.':
    '{1}: өз бағандарыңыз ретінде сақталды, бірақ әсері жоқ: {2}.',
  '{1}: not used: {2}.': '{1}: пайдаланылмады: {2}.',
  'Costs that were not given come from the cost table for {1}.':
    'Берілмеген шығындар құндар кестесінен алынды: {1}.',
  'No unit has a technology or carrier that the cost table knows.':
    'Бірде-бір нысанның технологиясы не энергия көзі құндар кестесінде жоқ.',
  'Stamps are taken to name the beginning of their hour.':
    'Уақыт белгілері сағаттың басын білдіреді деп алынды.',
  'Stamps are taken to name the end of their hour.': 'Уақыт белгілері сағаттың соңын білдіреді деп алынды.',
  'Taken as sums over the day and turned into hours: {1}.':
    'Тәулік басынан жиналған қосындылар деп алынып, сағаттыққа айналдырылды: {1}.',
  'Taken as demand.': 'Тұтыну деп алынды.',
  'Taken as generation.': 'Өндіру деп алынды.',
  'Taken as shares of rated power: no forecast is above {1}.':
    'Белгіленген қуаттың үлесі деп алынды: ешбір болжам {1} мәнінен аспайды.',
  'The weather is what really came: every score is a hindcast.':
    'Ауа райы — шын болғаны: әр сапа бағасы өткенге жасалған болжамға тиесілі.',
  'Missing weather of zone {1} is taken from the other zones.':
    '{1} аймағының жетіспейтін ауа райы басқа аймақтардан алынды.',
  'The objective has no limit.': 'Мақсат функциясының шегі жоқ.',
  'The rows contradict one another. The least that would have to give:':
    'Жолдар бір-біріне қайшы. Шешім болуы үшін керек ең аз жеңілдіктер:',
  '{1}: {2} too little': '{1}: жетпейтіні {2}',
  '{1}: {2} too much': '{1}: артығы {2}',
  'This cannot be read as {1}: {2}': '{1} ретінде оқылмайды: {2}',
  'The column “{1}” is semi-continuous.': '«{1}» бағаны жартылай үздіксіз.',
  'A product of two different columns has a cost.': 'Құн екі түрлі бағанның көбейтіндісіне берілген.',
  'Zone {1}: {2} more than once, from {3} on; their mean is taken.{4}':
    '{1} аймағы: қайталанатыны {2}, біріншісі {3}; олардың орташасы алынды.{4}',
  'Zone {1}: {2} not there, from {3} on; they are neither learnt from nor scored.{4}':
    '{1} аймағы: жоғы {2}, біріншісі {3}; олар үйренуге де, бағалауға да кірмейді.{4}',
  '1 hour stands': '1 сағат',
  '{1} hours stand': '{1} сағат',
  ' They look like clocks going back.': ' Сағат тілінің кері жылжытылуына ұқсайды.',
  ' They look like clocks going forward.': ' Сағат тілінің алға жылжытылуына ұқсайды.',
  'The curve of “{1}” has fewer than two points.': '«{1}» қисығында екіден аз нүкте бар.',
  'The points of the curve of “{1}” do not rise.': '«{1}» қисығының нүктелері өспелі ретпен емес.',
  'The curve of “{1}” is not finite.': '«{1}» қисығында шексіз не сан емес мән бар.',
  '“{1}” has a curve of capital_cost and an overnight_cost; one of them is enough.':
    '«{1}» үшін capital_cost қисығы да, overnight_cost те берілген; біреуі жеткілікті.',
  'A curve over “{1}” needs a size that is given, but “{2}” may be extended.':
    '«{1}» бойынша қисыққа берілген көлем керек, ал «{2}» кеңейтіле алады.',
  'A curve of “{1}”, which may be switched off, must begin at 0.':
    'Ажыратыла алатын «{1}» қисығы 0-ден басталуы керек.',
  '{1} is below {2}{3}.': '{1} аз, ең азы {2}{3}.',
  '{1} is not above {2}{3}.': '{1} жеткіліксіз, {2}{3} мәнінен көп болуы керек.',
  'This is not the summary of a run.': 'Бұл есептеудің түйіні емес.',
  'The run ended as {1}.': 'Есептеудің аяқталуы: {1}.',
  '“{1}” is already in {2}.': '«{1}» {2} ішінде бұрыннан бар.',
  'To change it, put it under “set”.': 'Өзгерту үшін «set» астына жазыңыз.',
  'There is no “{1}” in {2}.': '{2} ішінде «{1}» жоқ.',
  'A typical year joined of several; its hours are told in {1}.':
    'Бірнеше жылдан құралған типтік жыл; сағаттары {1} жылмен аталған.',
  '{1}: {2} of {3} hours are missing.': '{1}: {3} сағаттың {2} сағаты жоқ.',
  'There are {1} gaps between hours.': 'Сағаттар арасындағы үзілістер: {1}.',
  '{1} hours do not follow the one before: doubled or out of order.':
    'Реті бұзылған не қайталанған сағаттар: {1}.',
  'The capacity asked for is not told; 1 kW is taken.': 'Сұралған қуат көрсетілмеген; 1 кВт алынды.',
}

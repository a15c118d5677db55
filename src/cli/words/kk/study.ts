/** Help of the commands for studies, in Kazakh, by what it says in English. */
export const study: Readonly<Record<string, string>> = {
  'Usage:': 'Қолданылуы:',
  'Options:': 'Параметрлер:',
  'Global Options:': 'Жалпы параметрлер:',
  'Commands:': 'Командалар:',
  'Arguments:': 'Аргументтер:',
  '[options]': '[параметрлер]',
  '[command]': '[команда]',
  'display help for command': 'команда бойынша анықтама көрсету',
  'output the version number': 'нұсқасын көрсету',
  'default: ': 'әдепкі: ',
  'choices: ': 'нұсқалар: ',
  '(qazgrid --help lists the commands)': '(qazgrid --help командаларды тізеді)',
  "The planning simulator for Kazakhstan's power system.": 'Қазақстан энергожүйесін жоспарлау симуляторы.',
  'what is said to people: en, ru, kk, zh': 'адамға арналған мәтіннің тілі: en, ru, kk, zh',
  'Examples:': 'Мысалдар:',
  'Example:': 'Мысал:',
  'Solve 2030-reference, show what comes out with the past beside it, and serve it.':
    '2030-reference сценарийін есептеп, нәтижесін өткен жылдармен қатар көрсету және бетті ашу.',
  'end when the results are written': 'нәтижелер жазылғанда аяқтау',
  'Solve a scenario and write tables, a summary and a report.':
    'Сценарийді есептеп, кестелерді, қысқаша түйінді және есепті жазу.',
  'folder for the results (default: results/<scenario>); other files in it stay':
    'нәтижелер қалтасы (әдепкі: results/<scenario>); ондағы басқа файлдар қалады',
  'override anything in the scenario; may be repeated':
    'сценарийдің кез келген мәнін өзгерту; қайталауға болады',
  'solve a back-cast along and show it in the report; may be repeated':
    'өткен жылды қоса есептеп, есепте көрсету; қайталауға болады',
  'most memory for our own solver (default: 8000); what needs more goes to HiGHS':
    'өз шешкішімізге берілетін жад шегі, МБ (әдепкі: 8000); одан көп керек болса, HiGHS шешеді',
  'our own solver, HiGHS, or whichever suits (default: what the scenario says, else auto)':
    'өз шешкішіміз, HiGHS немесе қолайлысы (әдепкі: сценарийде айтылғаны, болмаса auto)',
  'leave out the year without each must-run rule and in the other resolution (back-casts only)':
    'жылды мәжбүрлі өндіру ережелерінің әрқайсысынсыз және басқа бөліністе қайта есептемеу (тек өткен жылдар үшін)',
  'name in scenarios/ or path of a YAML file': 'scenarios/ ішіндегі атау не YAML файлының жолы',
  'Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    'Аяқталу коды: 0 дайын, 1 біздің қате, 2 кіріс деректері қабылданбады (ештеңе жазылмады), 3 шешім жоқ.',
  'Say why a run has no solution, why demand is not met in it, or why its plan looks as it does.':
    'Есептеудің неге шешімі жоқ, тұтыну неге қамтамасыз етілмеген немесе жоспар неге дәл осындай екенін түсіндіру.',
  'only what happens at this bus': 'тек осы түйіндегі жағдай',
  'only what happens in this hour or on this day, UTC': 'тек осы сағаттағы не күндегі жағдай, UTC',
  'why it is built or not: what it earns, costs, and at what cost it would enter or leave':
    'неге салынады не салынбайды: түсімі, шығыны, қандай құнда кірер не шығар еді',
  'with --technology: solve again on both sides of its break-even cost':
    '--technology параметрімен бірге: шығынсыз құнының екі жағында қайта есептеу',
  'least and most of each technology in plans within 1, 5 and 10 % of the best':
    'ең жақсысынан 1, 5 және 10 %-ға дейін қымбат жоспарлардағы әр технологияның ең азы мен ең көбі',
  'what may change at equal cost': 'бірдей шығынмен не өзгере алады',
  'stretches of adjacent hours over which is solved again, or all for every hour; 240 unless given, all for --prove':
    'қайта есептегенде жыл көршілес сағаттардың неше бөлігіне бөлінеді; all — әр сағат; берілмесе 240, --prove үшін all',
  'folder of a run, or a scenario that was run into results/':
    'есептеу қалтасы не results/ ішіне есептелген сценарий',
  'Exit code: 0 done, 2 there is no such run.': 'Аяқталу коды: 0 дайын, 2 мұндай есептеу жоқ.',
  'Compare runs on one page: costs, capacity, generation, and what drives the differences.':
    'Есептеулерді бір бетте салыстыру: шығын, қуат, өндіру және айырма неден.',
  'folder for the page': 'бет қалтасы',
  'folders of runs, or scenarios; the first is what the others are compared with':
    'есептеу қалталары не сценарийлер; қалғандары біріншісімен салыстырылады',
  'A scenario is taken from results/<scenario> if it has been run, and run now if not.':
    'Сценарий есептелген болса, results/<scenario> ішінен алынады, болмаса қазір есептеледі.',
  'Write what a run found as PDF, Excel workbook, data package, web page or single figure.':
    'Есептеу нәтижесін PDF, Excel кітабы, деректер пакеті, веб-бет не жеке сурет түрінде жазу.',
  'files to write; the ending says what: .pdf, .xlsx, .html, .svg, .png, datapackage.json (default: report.pdf, report.xlsx and datapackage.json beside the run)':
    'жазылатын файлдар; түрін кеңейтімі айтады: .pdf, .xlsx, .html, .svg, .png, datapackage.json (әдепкі: есептеудің қасындағы report.pdf, report.xlsx және datapackage.json)',
  'the figure for .svg and .png; a wrong one has all listed':
    '.svg пен .png үшін сурет; атауы қате болса, барлығы тізіледі',
  'folder of a run, or a name in results/': 'есептеу қалтасы не results/ ішіндегі атау',
  'Exit code: 0 written, 2 input refused (nothing is written).':
    'Аяқталу коды: 0 жазылды, 2 кіріс деректері қабылданбады (ештеңе жазылмады).',
  'Evaluate the deals of a scenario: partners, lenders, the state, users, and what is made at home.':
    'Сценарийдің мәмілелерін бағалау: серіктестер, кредиторлар, мемлекет, тұтынушылар және елде жасалатыны.',
  'folder of the run and for what is written (default: results/<scenario>); other files in it stay':
    'есептеудің және жазылатынның қалтасы (әдепкі: results/<scenario>); ондағы басқа файлдар қалады',
  'evaluate this finished run, whatever it was made from': 'неден жасалса да, осы дайын есептеуді бағалау',
  'scenario or folder without it (default: what the scenario says)':
    'мәмілесіз сценарий не қалта (әдепкі: сценарийде айтылғаны)',
  'name in scenarios/ or path of a YAML file, with a section invest':
    'scenarios/ ішіндегі атау не invest бөлімі бар YAML файлының жолы',
  'A scenario that has been run from the same inputs is not run again. Terms of deals are inputs as well: to try others on the same':
    'Сол бастапқы деректерден есептелген сценарий қайта есептелмейді. Мәміле шарттары да бастапқы деректер: басқаларын сол',
  'dispatch, name the finished run.': 'жүктеме бөлінісінде сынап көру үшін дайын есептеуді атаңыз.',
  'What is set holds for the scenario of --against as well, but for terms of deals (invest.…); a folder is taken as it is.':
    '--set арқылы берілген өзгеріс --against сценарийіне де қолданылады, бұған тек мәміле шарттары (invest.…) кірмейді; қалта сол күйінде алынады.',
  'Exit code: 0 done, 1 our fault, 2 input refused, 3 no solution.':
    'Аяқталу коды: 0 дайын, 1 біздің қате, 2 кіріс деректері қабылданбады, 3 шешім жоқ.',
  'Plan several years together, dispatch each of them hour by hour, and tell what the path costs.':
    'Бірнеше жылды бірге жоспарлап, әрқайсысының жүктемесін сағат сайын бөлу және жолдың құнын көрсету.',
  'name in scenarios/ or path of a YAML file, with a section pathway':
    'scenarios/ ішіндегі атау не pathway бөлімі бар YAML файлының жолы',
  'Each year has a folder of its own below the results, as qazgrid run writes it.':
    'Нәтижелер ішінде әр жылдың өз қалтасы бар, qazgrid run жазатындай.',
  'Move each uncertain input of a plan through its range: what swings, and what to measure first.':
    'Жоспардың әр белгісіз көрсеткішін аралығы бойынша өзгерту: не өзгереді, алдымен нені өлшеу керек.',
  'stretches of hours that each plan sees': 'әр жоспар сағаттардың неше бөлігін көреді',
  'name in scenarios/ or path of a YAML file, with a section planning':
    'scenarios/ ішіндегі атау не planning бөлімі бар YAML файлының жолы',
  'Run simulated years day by day: settled on what is forecast, redispatched on what comes; what an error costs.':
    'Модельденген жылдарды күн сайын жүргізу: режим болжам бойынша белгіленіп, шын болғаны бойынша түзетіледі; қателік қанша тұрады.',
  'who forecasts; all runs the same years in all ways and compares them':
    'кім болжайды; all сол жылдарды барлық тәсілмен есептеп, салыстырады',
  'how many simulated years': 'неше модельденген жыл',
  'only the first days of each year': 'әр жылдың алғашқы күндері ғана',
  'sized by the quantiles of the forecast, or by a fixed rule':
    'резерв: болжам квантильдері не тұрақты ереже бойынша',
  'classes of plants that run in parts, or whole plants on or off':
    'бөліктеп жұмыс істейтін станция кластары не тұтас станциялар: қосулы не ажыратулы',
  'years run side by side': 'қатар есептелетін жылдар саны',
  'folder for the results (default: results/<scenario>-operated)':
    'нәтижелер қалтасы (әдепкі: results/<scenario>-operated)',
  'Look a scenario or a network through for mistakes without solving it; all problems at once.':
    'Сценарийдің не желінің қателерін есептемей тексеру; барлық қате бірден.',
  'name in scenarios/, path of a YAML file, or a PyPSA network (folder, .nc, .xlsx)':
    'scenarios/ ішіндегі атау, YAML файлының жолы не PyPSA желісі (қалта, .nc, .xlsx)',
  'Exit code: 0 nothing found, 2 problems found.': 'Аяқталу коды: 0 ештеңе табылмады, 2 қателер табылды.',
  'List the scenarios with their titles.': 'Сценарийлерді атауларымен тізу.',
  'Print the JSON Schema of scenario files, for completion in editors.':
    'Редакторларда автотолықтыру үшін сценарий файлдарының JSON Schema сұлбасын шығару.',
  'Write the figures of runs in the IAMC format: model, scenario, region, variable, unit, year.':
    'Есептеу көрсеткіштерін IAMC форматында жазу: model, scenario, region, variable, unit, year.',
  'which variables: common-definitions, openENTRANCE, or a YAML file of your own':
    'қай айнымалылар: common-definitions, openENTRANCE не өз YAML файлыңыз',
  'years side by side': 'жылдар бағандарда қатар',
  'CSV file': 'CSV файлы',
  'folders of runs, or names in results/': 'есептеу қалталары не results/ ішіндегі атаулар',
}

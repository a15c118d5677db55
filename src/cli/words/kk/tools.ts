/** Help of the commands for networks, weather, forecasts and the planning centre, in Kazakh, by what it says in English. */
export const tools: Readonly<Record<string, string>> = {
  'Solve a PyPSA network with the meaning that PyPSA gives it.':
    'PyPSA желісін PyPSA беретін мағынада есептеу.',
  'our own solver, HiGHS, or whichever suits': 'өз шешкішіміз, HiGHS немесе қолайлысы',
  'let units be partly on: a linear programme, with PyPSA’s tightening':
    'агрегаттарды ішінара қосуға рұқсат беру: PyPSA нақтылауымен сызықтық есеп',
  'trip every line and transformer in turn and list what would be overloaded':
    'әр желі мен трансформаторды кезекпен ажыратып, асқын жүктемені тізу',
  'folder of the results (default: results/<name>)': 'нәтижелер қалтасы (әдепкі: results/<name>)',
  'name of the solved network in that folder: a folder, .nc or .xlsx':
    'сол қалтадағы есептелген желінің атауы: қалта, .nc не .xlsx',
  'make two links of each reversible one that has losses':
    'ысырабы бар әр қайтымды байланысты екі байланыспен ауыстыру',
  'CSV file of technology-data: costs of what has none, by technology or carrier':
    'technology-data CSV файлы: құны жоқтардың құны, технология не энергия көзі бойынша',
  'year to take from that file': 'сол файлдан алынатын жыл',
  'for annuities of those costs': 'сол құндардың аннуитетіне арналған мөлшерлеме',
  'folder of CSV files, netCDF file (.nc), workbook (.xlsx), or programme (.mps, .lp)':
    'CSV файлдарының қалтасы, netCDF файлы (.nc), кітап (.xlsx) не есеп (.mps, .lp)',
  'Writes summary.json (objective as PyPSA reports it, without the constant of what stands already), bill.csv,':
    'summary.json (мақсат функциясы PyPSA хабарлайтындай, бұрын салынғанның тұрақты бөлігінсіз), bill.csv,',
  'hourly.parquet, and the network with its solution; of a programme its columns and rows.':
    'hourly.parquet және шешімімен желіні жазады; есеп үшін бағандары мен жолдарын.',
  'Exit code: 0 solved, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    'Аяқталу коды: 0 шешілді, 1 біздің қате, 2 кіріс деректері қабылданбады (ештеңе жазылмады), 3 шешім жоқ.',
  'Read a PyPSA network from anywhere, look it through and keep it as a folder of CSV files.':
    'PyPSA желісін кез келген жерден оқып, тексеріп, CSV файлдарының қалтасы етіп сақтау.',
  'a workbook without units under its headers, as PyPSA itself reads it':
    'тақырыптарының астында бірліксіз кітап, PyPSA өзі оқитындай',
  'folder of CSV files, netCDF file (.nc) or workbook (.xlsx)':
    'CSV файлдарының қалтасы, netCDF файлы (.nc) не кітап (.xlsx)',
  'where to: the ending says the format, none is a folder':
    'қайда: форматты кеңейтімі айтады, кеңейтімсіз — қалта',
  'Write a PyPSA network in another format: a folder of CSV files, netCDF (.nc), a workbook (.xlsx), or the programme that is solved (.mps, .lp).':
    'PyPSA желісін басқа форматта жазу: CSV файлдарының қалтасы, netCDF (.nc), кітап (.xlsx) не шешілетін есеп (.mps, .lp).',
  'Generate weather, compare it with what is given, read it from files, fetch it from open services.':
    'Ауа райын генерациялау, берілгенмен салыстыру, файлдардан оқу, ашық қызметтерден алу.',
  'Generate hourly years of temperature, light and wind, and the capacity factors that come of them.':
    'Температураның, жарықтың және желдің сағаттық жылдарын және солардан шығатын қуатты пайдалану коэффициенттерін генерациялау.',
  'how many years': 'неше жыл',
  'names the run: the same seed, the same bytes': 'бастапқы сан: саны бірдей болса, байттары да бірдей',
  'zones and cities, with commas (default: all)': 'аймақтар мен қалалар үтір арқылы (әдепкі: барлығы)',
  'write as well how each hour was foreseen the day before':
    'әр сағаттың бір күн бұрын қалай болжанғанын да жазу',
  'data package': 'деректер пакеті',
  'assumed numbers as they are, or at the low or high end of their ranges':
    'қабылданған сандар сол күйінде не аралығының төменгі не жоғарғы шегінде',
  'where the files go': 'файлдар қайда жазылады',
  'For each year: temperature (°C), global (light on the level, W/m²), wind (hub height, m/s), and':
    'Әр жыл үшін: temperature (°C), global (көлденең бетке жарық, Вт/м²), wind (күпшек биіктігінде, м/с) және',
  'generators-p_max_pu (pu) in the form of data/kz. Hours are UTC; forecasts are issued at 05:00 UTC for':
    'generators-p_max_pu (с. б.) data/kz түрінде. Сағаттар UTC; болжамдар 05:00-де UTC',
  'the day that begins at 19:00.': '19:00-де басталатын тәулікке беріледі.',
  'Compare generated capacity factors with the given year: means, memory, extremes, correlation.':
    'Генерацияланған қуатты пайдалану коэффициенттерін берілген жылмен салыстыру: орташалар, автокорреляция, шеткі мәндер, корреляция.',
  'names the run': 'бастапқы сан',
  'the whole table as .csv or .md': 'бүкіл кесте .csv не .md түрінде',
  'Temperature is not compared: it is assumed, and so are cities and forecasts.':
    'Температура салыстырылмайды: ол да, қалалар мен болжамдар да қабылданған.',
  'Exit code: 0 compared, 2 input refused.': 'Аяқталу коды: 0 салыстырылды, 2 кіріс деректері қабылданбады.',
  'Fetch hourly weather of a place from an open service, without a key.':
    'Бір жердің сағаттық ауа райын ашық қызметтен кілтсіз алу.',
  'where, in degrees': 'қай жерде, градуспен',
  'which service': 'қай қызмет',
  'first day, UTC': 'бірінші күн, UTC',
  'last day, UTC': 'соңғы күн, UTC',
  'Services: ': 'Қызметтер: ',
  '  nasa-power   NASA POWER, hourly since 2001 (MERRA-2, CERES)':
    '  nasa-power   NASA POWER, 2001 жылдан сағат сайын (MERRA-2, CERES)',
  '  pvgis-tmy    PVGIS, a typical year (the days asked for do not matter)':
    '  pvgis-tmy    PVGIS, типтік жыл (сұралған күндердің мәні жоқ)',
  '  open-meteo   Open-Meteo archive, hourly since 1940 (ERA5)':
    '  open-meteo   Open-Meteo мұрағаты, 1940 жылдан сағат сайын (ERA5)',
  'Exit code: 0 written, 2 not reached or refused (nothing is written).':
    'Аяқталу коды: 0 жазылды, 2 қолжетімсіз не қабылданбады (ештеңе жазылмады).',
  'Read EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo or netCDF of ERA5 into a plain CSV.':
    'EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo не ERA5 netCDF файлын қарапайым CSV-ге оқу.',
  'place, for files that hold a grid': 'торы бар файлдар үшін орын',
  'add the power of a solar plant and of turbines, as a share of their rating':
    'күн станциясы мен турбиналардың қуатын белгіленген қуаттың үлесі түрінде қосу',
  'tilt of fixed modules that look south (default: they follow the sun)':
    'оңтүстікке қараған қозғалмайтын модульдердің көлбеуі (әдепкі: күнге бұрылып отырады)',
  'height of the turbines': 'турбиналардың биіктігі',
  'file of any of these formats': 'осы форматтардың кез келген файлы',
  'Forecast generation and demand with quantiles, beside honest baselines.':
    'Өндіру мен тұтынуды квантильдермен, адал эталондармен қатар болжау.',
  'Train a model on everything measured and keep it with its card, scored on its last year.':
    'Модельді барлық өлшенген деректе үйретіп, карточкасымен және соңғы жылдағы бағасымен сақтау.',
  'hourly table: timestamp, the target, any weather, and a zone if there are several':
    'сағаттық кесте: timestamp, мақсат, кез келген ауа райы және бірнеше болса zone',
  'what to forecast': 'нені болжау керек',
  'what the columns mean; everything in it is optional': 'бағандардың мағынасы; ондағының бәрі міндетті емес',
  'folder in models/, or a path': 'models/ ішіндегі қалта не жол',
  'small networks that are averaged with the trees': 'ағаштармен орташаланатын шағын нейрондық желілер саны',
  'leave out the test on the last year, which doubles the time':
    'уақытты екі еселейтін соңғы жылдағы тексерусіз',
  'Forecast past days as if each had been issued on the day before, and score them beside references.':
    'Өткен күндерді бір күн бұрын берілгендей болжап, эталондармен қатар бағалау.',
  'first day that is forecast (default: a year before the last)':
    'болжанатын бірінші күн (әдепкі: соңғысынан бір жыл бұрын)',
  'last day that is forecast (default: the last that was measured)':
    'болжанатын соңғы күн (әдепкі: соңғы өлшенген)',
  'months after which the model is fitted anew': 'модель неше айдан кейін қайта үйретіледі',
  'where to write all quantiles': 'барлық квантиль қайда жазылады',
  'Exit code: 0 scored, 2 input refused.': 'Аяқталу коды: 0 бағаланды, 2 кіріс деректері қабылданбады.',
  'Forecast the hours after the last that was measured with a trained model.':
    'Соңғы өлшенгеннен кейінгі сағаттарды үйретілген модельмен болжау.',
  'where to: timestamp,zone,q01..q99': 'қайда: timestamp,zone,q01..q99',
  'Rows without the target but with weather say which hours to forecast; without such rows it is the day after next of the':
    'Мақсаты жоқ, бірақ ауа райы бар жолдар қай сағаттарды болжау керек екенін айтады; ондай жолдар болмаса, соңғы толық',
  'last full day. Exit code: 0 written, 2 input refused.':
    'тәуліктен кейінгі екінші күн. Аяқталу коды: 0 жазылды, 2 кіріс деректері қабылданбады.',
  'Forecast each task of a competition from everything before it, and write all quantiles.':
    'Жарыстың әр тапсырмасын оған дейінгі деректің бәрі бойынша болжап, барлық квантильді жазу.',
  'hourly table: timestamp, zone, the target and any weather':
    'сағаттық кесте: timestamp, zone, мақсат және кез келген ауа райы',
  'periods to learn from and to forecast': 'үйрену және болжау кезеңдері',
  'which list of tasks': 'қай тапсырмалар тізімі',
  'names of tasks, e.g. 4,5,6 or 4-14 (default: all that are evaluated)':
    'тапсырма атаулары, мысалы 4,5,6 немесе 4-14 (әдепкі: бағаланатындардың бәрі)',
  'Run a planning centre: scenarios, studies and results that a team shares.':
    'Жоспарлау орталығын іске қосу: команда бөлісетін сценарийлер, зерттеулер мен нәтижелер.',
  'where to listen on 127.0.0.1; the next free one if it is taken':
    '127.0.0.1-дегі порт; бос болмаса, келесі босы',
  'where everything is kept, without --database-url': '--database-url берілмесе, бәрі қайда сақталады',
  'keep everything in a PostgreSQL server: postgres://user:password@host/name':
    'бәрін PostgreSQL серверінде сақтау: postgres://user:password@host/name',
  'accounts, sessions and roles instead of one user':
    'бір пайдаланушының орнына тіркелгілер, сеанстар мен рөлдер',
  'address by which browsers come through a gate with TLS': 'браузерлер TLS шлюзі арқылы келетін мекенжай',
  'how many jobs are solved here at once; 0 leaves all to workers':
    'мұнда қатар неше тапсырма шешіледі; 0 бәрін орындаушыларға қалдырады',
  'what a solve may take before it is ended': 'есептеу үзілгенге дейін қанша жад ала алады',
  'how long a solve may take before it is ended': 'есептеу үзілгенге дейін қанша уақыт жүре алады',
  'Solve for a planning centre that keeps everything in a PostgreSQL server.':
    'Бәрін PostgreSQL серверінде сақтайтын жоспарлау орталығы үшін шешу.',
  'the same as that of `qazgrid serve`': '`qazgrid serve` командасындағыдай',
  'how many jobs are solved at once': 'қатар неше тапсырма шешіледі',
  'Write everything that a planning centre keeps into one file, while it runs.':
    'Жоспарлау орталығы сақтайтынның бәрін оны тоқтатпай бір файлға жазу.',
  'a centre without accounts that keeps a folder is asked itself':
    'тіркелгілері жоқ, бәрін қалтада сақтайтын орталықтың өзінен сұралады',
  'read the PostgreSQL server instead': 'оның орнына PostgreSQL серверін оқу',
  'file to write': 'жазылатын файл',
  'Put a backup into an empty folder or PostgreSQL server.':
    'Сақтық көшірмені бос қалтаға не PostgreSQL серверіне қалпына келтіру.',
  'folder to fill': 'толтырылатын қалта',
  'fill a PostgreSQL server instead': 'оның орнына PostgreSQL серверін толтыру',
  'file that `qazgrid backup` wrote': '`qazgrid backup` жазған файл',
  'seed of the first year; the others follow (models learn from others)':
    'бірінші жылдың бастапқы саны; қалғандары содан кейінгілері (модельдер басқаларынан үйренген)',
  'folder in models/, or a path, for a card with the scores; no model is kept':
    'бағалары бар карточкаға арналған models/ ішіндегі қалта не жол; модель сақталмайды',
  'Train the models of wind, sun and demand of Kazakhstan on ten simulated years, score them on others, and keep them.':
    'Қазақстанның жел, күн және тұтыну модельдерін модельденген он жылда үйретіп, басқаларында бағалап, сақтау.',
  'whose demand the simulated years have': 'модельденген жылдардың тұтынуы қай сценарийдікі',
  'leave out the test on years never seen': 'ешқашан көрмеген жылдардағы тексерусіз',
  'Simulate a year of Kazakhstan and forecast each of its days as on the day before, for 36 hours.':
    'Қазақстанның бір жылын модельдеп, әр күнін бір күн бұрын 36 сағатқа болжау.',
  'where to: target,day,hour,came and a column for each quantile':
    'қайда: target,day,hour,came және әр квантильге бір баған',
  'name of the simulated year': 'модельденген жылдың нөмірі',
  'model, persistence, climatology or perfect':
    'model, persistence, climatology не perfect (модель, инерциялық, климатология, мінсіз)',
  'whose demand it has': 'тұтынуы қай сценарийдікі',
  'Keep days of a year that the models of Kazakhstan have not seen, for the page to show beside their card.':
    'Бет карточкасының жанында көрсетуі үшін Қазақстан модельдері көрмеген жылдың күндерін сақтау.',
  'whose demand the simulated year has': 'модельденген жылдың тұтынуы қай сценарийдікі',
  'Exit code: 0 written, 2 input refused.': 'Аяқталу коды: 0 жазылды, 2 кіріс деректері қабылданбады.',
}

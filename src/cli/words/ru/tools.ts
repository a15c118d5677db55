/** Help of the commands for networks, weather, forecasts and the planning centre, in Russian, by what it says in English. */
export const tools: Readonly<Record<string, string>> = {
  'Solve a PyPSA network with the meaning that PyPSA gives it.':
    'Рассчитать сеть PyPSA в том смысле, какой ей придаёт PyPSA.',
  'our own solver, HiGHS, or whichever suits': 'собственный решатель, HiGHS или более подходящий',
  'let units be partly on: a linear programme, with PyPSA’s tightening':
    'разрешить частичное включение агрегатов: линейная задача с уточнением PyPSA',
  'trip every line and transformer in turn and list what would be overloaded':
    'отключить по очереди каждую линию и трансформатор и перечислить перегрузки',
  'folder of the results (default: results/<name>)': 'папка результатов (по умолчанию results/<name>)',
  'name of the solved network in that folder: a folder, .nc or .xlsx':
    'имя рассчитанной сети в этой папке: папка, .nc или .xlsx',
  'make two links of each reversible one that has losses': 'делать две связи из каждой обратимой с потерями',
  'CSV file of technology-data: costs of what has none, by technology or carrier':
    'файл CSV technology-data: стоимость того, у чего её нет, по технологии или энергоносителю',
  'year to take from that file': 'какой год взять из этого файла',
  'for annuities of those costs': 'ставка для аннуитетов этих стоимостей',
  'folder of CSV files, netCDF file (.nc), workbook (.xlsx), or programme (.mps, .lp)':
    'папка файлов CSV, файл netCDF (.nc), книга (.xlsx) или задача (.mps, .lp)',
  'Writes summary.json (objective as PyPSA reports it, without the constant of what stands already), bill.csv,':
    'Пишет summary.json (целевая функция, как её сообщает PyPSA, без постоянной составляющей уже построенного), bill.csv,',
  'hourly.parquet, and the network with its solution; of a programme its columns and rows.':
    'hourly.parquet и сеть с решением; для задачи — её столбцы и строки.',
  'Exit code: 0 solved, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    'Код завершения: 0 решено, 1 наша ошибка, 2 входные данные отклонены (ничего не записано), 3 нет решения.',
  'Read a PyPSA network from anywhere, look it through and keep it as a folder of CSV files.':
    'Прочитать сеть PyPSA откуда угодно, проверить и сохранить папкой файлов CSV.',
  'a workbook without units under its headers, as PyPSA itself reads it':
    'книга без единиц под заголовками, какой её читает сама PyPSA',
  'folder of CSV files, netCDF file (.nc) or workbook (.xlsx)':
    'папка файлов CSV, файл netCDF (.nc) или книга (.xlsx)',
  'where to: the ending says the format, none is a folder':
    'куда: формат задаёт расширение, без него — папка',
  'Write a PyPSA network in another format: a folder of CSV files, netCDF (.nc), a workbook (.xlsx), or the programme that is solved (.mps, .lp).':
    'Записать сеть PyPSA в другом формате: папка файлов CSV, netCDF (.nc), книга (.xlsx) или решаемая задача (.mps, .lp).',
  'Generate weather, compare it with what is given, read it from files, fetch it from open services.':
    'Создать погоду, сравнить её с данной, прочитать из файлов, взять у открытых служб.',
  'Generate hourly years of temperature, light and wind, and the capacity factors that come of them.':
    'Создать почасовые годы температуры, света и ветра и вытекающие из них коэффициенты использования мощности.',
  'how many years': 'сколько лет',
  'names the run: the same seed, the same bytes': 'начальное число: с тем же числом — те же байты',
  'zones and cities, with commas (default: all)': 'зоны и города через запятую (по умолчанию все)',
  'write as well how each hour was foreseen the day before':
    'записать и прогноз каждого часа, сделанный накануне',
  'data package': 'пакет данных',
  'assumed numbers as they are, or at the low or high end of their ranges':
    'принятые числа как есть либо у нижнего или верхнего края диапазона',
  'where the files go': 'куда писать файлы',
  'For each year: temperature (°C), global (light on the level, W/m²), wind (hub height, m/s), and':
    'Для каждого года: temperature (°C), global (свет на горизонталь, Вт/м²), wind (на высоте ступицы, м/с) и',
  'generators-p_max_pu (pu) in the form of data/kz. Hours are UTC; forecasts are issued at 05:00 UTC for':
    'generators-p_max_pu (о. е.) в виде data/kz. Часы — UTC; прогнозы выдаются в 05:00 UTC на',
  'the day that begins at 19:00.': 'сутки, которые начинаются в 19:00.',
  'Compare generated capacity factors with the given year: means, memory, extremes, correlation.':
    'Сравнить смоделированные коэффициенты использования мощности с данным годом: средние, автокорреляция, крайние значения, корреляция.',
  'names the run': 'начальное число',
  'the whole table as .csv or .md': 'вся таблица как .csv или .md',
  'Temperature is not compared: it is assumed, and so are cities and forecasts.':
    'Температура не сравнивается: она принята, как и города, и прогнозы.',
  'Exit code: 0 compared, 2 input refused.': 'Код завершения: 0 сравнено, 2 входные данные отклонены.',
  'Fetch hourly weather of a place from an open service, without a key.':
    'Взять почасовую погоду места у открытой службы, без ключа.',
  'where, in degrees': 'где, в градусах',
  'which service': 'какая служба',
  'first day, UTC': 'первый день, UTC',
  'last day, UTC': 'последний день, UTC',
  'Services: ': 'Службы: ',
  '  nasa-power   NASA POWER, hourly since 2001 (MERRA-2, CERES)':
    '  nasa-power   NASA POWER, по часам с 2001 года (MERRA-2, CERES)',
  '  pvgis-tmy    PVGIS, a typical year (the days asked for do not matter)':
    '  pvgis-tmy    PVGIS, типичный год (запрошенные дни не важны)',
  '  open-meteo   Open-Meteo archive, hourly since 1940 (ERA5)':
    '  open-meteo   Архив Open-Meteo, по часам с 1940 года (ERA5)',
  'Exit code: 0 written, 2 not reached or refused (nothing is written).':
    'Код завершения: 0 записано, 2 недоступно или отклонено (ничего не записано).',
  'Read EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo or netCDF of ERA5 into a plain CSV.':
    'Прочитать EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo или netCDF ERA5 в простой CSV.',
  'place, for files that hold a grid': 'место, для файлов с сеткой',
  'add the power of a solar plant and of turbines, as a share of their rating':
    'добавить мощность солнечной станции и турбин в долях от установленной',
  'tilt of fixed modules that look south (default: they follow the sun)':
    'наклон неподвижных модулей, обращённых на юг (по умолчанию следят за солнцем)',
  'height of the turbines': 'высота турбин',
  'file of any of these formats': 'файл любого из этих форматов',
  'Forecast generation and demand with quantiles, beside honest baselines.':
    'Прогноз выработки и потребления с квантилями рядом с честными эталонами.',
  'Train a model on everything measured and keep it with its card, scored on its last year.':
    'Обучить модель на всём измеренном и сохранить с карточкой и оценкой на последнем году.',
  'hourly table: timestamp, the target, any weather, and a zone if there are several':
    'почасовая таблица: timestamp, цель, любая погода и zone, если их несколько',
  'what to forecast': 'что прогнозировать',
  'what the columns mean; everything in it is optional': 'что значат столбцы; всё в нём необязательно',
  'folder in models/, or a path': 'папка в models/ или путь',
  'small networks that are averaged with the trees': 'сколько малых нейронных сетей усредняется с деревьями',
  'leave out the test on the last year, which doubles the time':
    'без проверки на последнем году, которая удваивает время',
  'Forecast past days as if each had been issued on the day before, and score them beside references.':
    'Спрогнозировать прошлые дни так, будто каждый прогноз выдан накануне, и оценить рядом с эталонами.',
  'first day that is forecast (default: a year before the last)':
    'первый прогнозируемый день (по умолчанию за год до последнего)',
  'last day that is forecast (default: the last that was measured)':
    'последний прогнозируемый день (по умолчанию последний измеренный)',
  'months after which the model is fitted anew': 'через сколько месяцев модель обучается заново',
  'where to write all quantiles': 'куда записать все квантили',
  'Exit code: 0 scored, 2 input refused.': 'Код завершения: 0 оценено, 2 входные данные отклонены.',
  'Forecast the hours after the last that was measured with a trained model.':
    'Спрогнозировать обученной моделью часы после последнего измеренного.',
  'where to: timestamp,zone,q01..q99': 'куда: timestamp,zone,q01..q99',
  'Rows without the target but with weather say which hours to forecast; without such rows it is the day after next of the':
    'Строки без цели, но с погодой говорят, какие часы прогнозировать; без таких строк — второй день после',
  'last full day. Exit code: 0 written, 2 input refused.':
    'последних полных суток. Код завершения: 0 записано, 2 входные данные отклонены.',
  'Forecast each task of a competition from everything before it, and write all quantiles.':
    'Спрогнозировать каждое задание соревнования по всему, что было до него, и записать все квантили.',
  'hourly table: timestamp, zone, the target and any weather':
    'почасовая таблица: timestamp, zone, цель и любая погода',
  'periods to learn from and to forecast': 'периоды обучения и прогноза',
  'which list of tasks': 'какой список заданий',
  'names of tasks, e.g. 4,5,6 or 4-14 (default: all that are evaluated)':
    'имена заданий, например 4,5,6 или 4-14 (по умолчанию все оцениваемые)',
  'Run a planning centre: scenarios, studies and results that a team shares.':
    'Запустить центр планирования: сценарии, исследования и результаты, общие для команды.',
  'where to listen on 127.0.0.1; the next free one if it is taken':
    'порт на 127.0.0.1; если занят, следующий свободный',
  'where everything is kept, without --database-url': 'где всё хранится, без --database-url',
  'keep everything in a PostgreSQL server: postgres://user:password@host/name':
    'хранить всё на сервере PostgreSQL: postgres://user:password@host/name',
  'accounts, sessions and roles instead of one user':
    'учётные записи, сеансы и роли вместо одного пользователя',
  'address by which browsers come through a gate with TLS':
    'адрес, по которому браузеры приходят через шлюз с TLS',
  'how many jobs are solved here at once; 0 leaves all to workers':
    'сколько заданий решается здесь одновременно; 0 оставляет все исполнителям',
  'what a solve may take before it is ended': 'сколько памяти может занять расчёт, прежде чем его прервут',
  'how long a solve may take before it is ended': 'сколько времени может идти расчёт, прежде чем его прервут',
  'Solve for a planning centre that keeps everything in a PostgreSQL server.':
    'Решать для центра планирования, который хранит всё на сервере PostgreSQL.',
  'the same as that of `qazgrid serve`': 'тот же, что у `qazgrid serve`',
  'how many jobs are solved at once': 'сколько заданий решается одновременно',
  'Write everything that a planning centre keeps into one file, while it runs.':
    'Записать всё, что хранит центр планирования, в один файл, не останавливая его.',
  'a centre without accounts that keeps a folder is asked itself':
    'центр без учётных записей, который хранит всё в папке, спрашивается сам',
  'read the PostgreSQL server instead': 'читать вместо этого сервер PostgreSQL',
  'file to write': 'записываемый файл',
  'Put a backup into an empty folder or PostgreSQL server.':
    'Восстановить копию в пустую папку или сервер PostgreSQL.',
  'folder to fill': 'заполняемая папка',
  'fill a PostgreSQL server instead': 'заполнить вместо этого сервер PostgreSQL',
  'file that `qazgrid backup` wrote': 'файл, который записала команда `qazgrid backup`',
  'seed of the first year; the others follow (models learn from others)':
    'начальное число первого года; у остальных — следующие за ним (модели обучались на других)',
  'folder in models/, or a path, for a card with the scores; no model is kept':
    'папка в models/ или путь для карточки с оценками; модель не сохраняется',
  'Train the models of wind, sun and demand of Kazakhstan on ten simulated years, score them on others, and keep them.':
    'Обучить модели ветра, солнца и потребления Казахстана на десяти смоделированных годах, оценить на других и сохранить.',
  'whose demand the simulated years have': 'сценарий, потребление которого у смоделированных лет',
  'leave out the test on years never seen': 'без проверки на годах, которых модели не видели',
  'Simulate a year of Kazakhstan and forecast each of its days as on the day before, for 36 hours.':
    'Смоделировать год Казахстана и спрогнозировать каждый его день накануне, на 36 часов.',
  'where to: target,day,hour,came and a column for each quantile':
    'куда: target,day,hour,came и столбец для каждого квантиля',
  'name of the simulated year': 'номер смоделированного года',
  'model, persistence, climatology or perfect':
    'model, persistence, climatology или perfect (модель, инерционный, климатология, идеальный)',
  'whose demand it has': 'сценарий, потребление которого он берёт',
  'Keep days of a year that the models of Kazakhstan have not seen, for the page to show beside their card.':
    'Сохранить дни года, которого модели Казахстана не видели, чтобы страница показала их рядом с карточкой.',
  'whose demand the simulated year has': 'сценарий, потребление которого у смоделированного года',
  'Exit code: 0 written, 2 input refused.': 'Код завершения: 0 записано, 2 входные данные отклонены.',
}

/** Help of the commands for studies, in Russian, by what it says in English. */
export const study: Readonly<Record<string, string>> = {
  'Usage:': 'Вызов:',
  'Options:': 'Параметры:',
  'Global Options:': 'Общие параметры:',
  'Commands:': 'Команды:',
  'Arguments:': 'Аргументы:',
  '[options]': '[параметры]',
  '[command]': '[команда]',
  'display help for command': 'показать справку по команде',
  'output the version number': 'показать версию',
  'default: ': 'по умолчанию: ',
  'choices: ': 'варианты: ',
  '(qazgrid --help lists the commands)': '(qazgrid --help перечисляет команды)',
  "The planning simulator for Kazakhstan's power system.": 'Симулятор планирования энергосистемы Казахстана.',
  'what is said to people: en, ru, kk, zh': 'язык текстов для людей: en, ru, kk, zh',
  'Examples:': 'Примеры:',
  'Example:': 'Пример:',
  'Solve 2030-reference, show what comes out with the past beside it, and serve it.':
    'Рассчитать 2030-reference, показать результат рядом с прошлыми годами и открыть страницу.',
  'end when the results are written': 'завершить, когда результаты записаны',
  'Solve a scenario and write tables, a summary and a report.':
    'Рассчитать сценарий и записать таблицы, сводку и отчёт.',
  'folder for the results (default: results/<scenario>); other files in it stay':
    'папка для результатов (по умолчанию results/<scenario>); другие файлы в ней остаются',
  'override anything in the scenario; may be repeated': 'изменить любое значение сценария; можно повторять',
  'solve a back-cast along and show it in the report; may be repeated':
    'рассчитать заодно прошлый год и показать его в отчёте; можно повторять',
  'most memory for our own solver (default: 8000); what needs more goes to HiGHS':
    'предел памяти для собственного решателя, МБ (по умолчанию 8000); если нужно больше, решает HiGHS',
  'our own solver, HiGHS, or whichever suits (default: what the scenario says, else auto)':
    'собственный решатель, HiGHS или более подходящий (по умолчанию как в сценарии, иначе auto)',
  'leave out the year without each must-run rule and in the other resolution (back-casts only)':
    'не рассчитывать год без каждого из правил вынужденной генерации и в другой детализации (только для прошлых лет)',
  'name in scenarios/ or path of a YAML file': 'имя в scenarios/ или путь к файлу YAML',
  'Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    'Код завершения: 0 готово, 1 наша ошибка, 2 входные данные отклонены (ничего не записано), 3 нет решения.',
  'Say why a run has no solution, why demand is not met in it, or why its plan looks as it does.':
    'Объяснить, почему у расчёта нет решения, почему не покрыто потребление или почему план именно такой.',
  'only what happens at this bus': 'только то, что происходит в этом узле',
  'only what happens in this hour or on this day, UTC': 'только то, что происходит в этот час или день, UTC',
  'why it is built or not: what it earns, costs, and at what cost it would enter or leave':
    'почему строится или нет: что приносит, сколько стоит и при какой стоимости вошла бы или выбыла',
  'with --technology: solve again on both sides of its break-even cost':
    'вместе с --technology: рассчитать заново по обе стороны её стоимости безубыточности',
  'least and most of each technology in plans within 1, 5 and 10 % of the best':
    'наименьшее и наибольшее по каждой технологии в планах дороже лучшего на 1, 5 и 10 %',
  'what may change at equal cost': 'что может измениться при равных затратах',
  'stretches of adjacent hours over which is solved again, or all for every hour; 240 unless given, all for --prove':
    'на сколько отрезков соседних часов делить год при повторном расчёте, или all — каждый час; если не задано, 240, для --prove — all',
  'folder of a run, or a scenario that was run into results/':
    'папка расчёта или сценарий, рассчитанный в results/',
  'Exit code: 0 done, 2 there is no such run.': 'Код завершения: 0 готово, 2 такого расчёта нет.',
  'Compare runs on one page: costs, capacity, generation, and what drives the differences.':
    'Сравнить расчёты на одной странице: затраты, мощность, выработка и что определяет различия.',
  'folder for the page': 'папка для страницы',
  'folders of runs, or scenarios; the first is what the others are compared with':
    'папки расчётов или сценарии; с первым сравниваются остальные',
  'A scenario is taken from results/<scenario> if it has been run, and run now if not.':
    'Сценарий берётся из results/<scenario>, если он рассчитан, иначе рассчитывается сейчас.',
  'Write what a run found as PDF, Excel workbook, data package, web page or single figure.':
    'Записать результаты расчёта как PDF, книгу Excel, пакет данных, веб-страницу или отдельный рисунок.',
  'files to write; the ending says what: .pdf, .xlsx, .html, .svg, .png, datapackage.json (default: report.pdf, report.xlsx and datapackage.json beside the run)':
    'файлы для записи; вид задаёт расширение: .pdf, .xlsx, .html, .svg, .png, datapackage.json (по умолчанию report.pdf, report.xlsx и datapackage.json рядом с расчётом)',
  'the figure for .svg and .png; a wrong one has all listed':
    'рисунок для .svg и .png; при неверном перечисляются все',
  'folder of a run, or a name in results/': 'папка расчёта или имя в results/',
  'Exit code: 0 written, 2 input refused (nothing is written).':
    'Код завершения: 0 записано, 2 входные данные отклонены (ничего не записано).',
  'Evaluate the deals of a scenario: partners, lenders, the state, users, and what is made at home.':
    'Оценить сделки сценария: партнёры, кредиторы, государство, потребители и производство внутри страны.',
  'folder of the run and for what is written (default: results/<scenario>); other files in it stay':
    'папка расчёта и записываемого (по умолчанию results/<scenario>); другие файлы в ней остаются',
  'evaluate this finished run, whatever it was made from':
    'оценить этот готовый расчёт, из чего бы он ни был сделан',
  'scenario or folder without it (default: what the scenario says)':
    'сценарий или папка без сделки (по умолчанию — как в сценарии)',
  'name in scenarios/ or path of a YAML file, with a section invest':
    'имя в scenarios/ или путь к файлу YAML с разделом invest',
  'A scenario that has been run from the same inputs is not run again. Terms of deals are inputs as well: to try others on the same':
    'Сценарий, рассчитанный по тем же исходным данным, заново не рассчитывается. Условия сделок тоже исходные данные: чтобы испытать',
  'dispatch, name the finished run.': 'другие на том же распределении нагрузки, назовите готовый расчёт.',
  'What is set holds for the scenario of --against as well, but for terms of deals (invest.…); a folder is taken as it is.':
    'Заданное в --set действует и на сценарий из --against, кроме условий сделок (invest.…); папка берётся как есть.',
  'Exit code: 0 done, 1 our fault, 2 input refused, 3 no solution.':
    'Код завершения: 0 готово, 1 наша ошибка, 2 входные данные отклонены, 3 нет решения.',
  'Plan several years together, dispatch each of them hour by hour, and tell what the path costs.':
    'Спланировать несколько лет вместе, распределить нагрузку каждого по часам и показать, сколько стоит путь.',
  'name in scenarios/ or path of a YAML file, with a section pathway':
    'имя в scenarios/ или путь к файлу YAML с разделом pathway',
  'Each year has a folder of its own below the results, as qazgrid run writes it.':
    'У каждого года в результатах своя папка, такая же, какую пишет qazgrid run.',
  'Move each uncertain input of a plan through its range: what swings, and what to measure first.':
    'Провести каждый неопределённый показатель плана по его диапазону: что меняется и что измерить первым.',
  'stretches of hours that each plan sees': 'сколько отрезков часов видит каждый план',
  'name in scenarios/ or path of a YAML file, with a section planning':
    'имя в scenarios/ или путь к файлу YAML с разделом planning',
  'Run simulated years day by day: settled on what is forecast, redispatched on what comes; what an error costs.':
    'Провести смоделированные годы день за днём: режим назначается по прогнозу и корректируется по факту; во что обходится ошибка.',
  'who forecasts; all runs the same years in all ways and compares them':
    'кто прогнозирует; all рассчитывает те же годы всеми способами и сравнивает их',
  'how many simulated years': 'сколько смоделированных лет',
  'only the first days of each year': 'только первые дни каждого года',
  'sized by the quantiles of the forecast, or by a fixed rule':
    'резерв: по квантилям прогноза или по постоянному правилу',
  'classes of plants that run in parts, or whole plants on or off':
    'классы станций, работающие долями, или целые станции: включены или нет',
  'years run side by side': 'сколько лет рассчитывается одновременно',
  'folder for the results (default: results/<scenario>-operated)':
    'папка для результатов (по умолчанию results/<scenario>-operated)',
  'Look a scenario or a network through for mistakes without solving it; all problems at once.':
    'Проверить сценарий или сеть на ошибки без расчёта; все ошибки сразу.',
  'name in scenarios/, path of a YAML file, or a PyPSA network (folder, .nc, .xlsx)':
    'имя в scenarios/, путь к файлу YAML или сеть PyPSA (папка, .nc, .xlsx)',
  'Exit code: 0 nothing found, 2 problems found.': 'Код завершения: 0 ничего не найдено, 2 найдены ошибки.',
  'List the scenarios with their titles.': 'Перечислить сценарии с названиями.',
  'Print the JSON Schema of scenario files, for completion in editors.':
    'Вывести JSON Schema файлов сценариев для автодополнения в редакторах.',
  'Write the figures of runs in the IAMC format: model, scenario, region, variable, unit, year.':
    'Записать показатели расчётов в формате IAMC: model, scenario, region, variable, unit, year.',
  'which variables: common-definitions, openENTRANCE, or a YAML file of your own':
    'какие переменные: common-definitions, openENTRANCE или свой файл YAML',
  'years side by side': 'годы в столбцах рядом',
  'CSV file': 'файл CSV',
  'folders of runs, or names in results/': 'папки расчётов или имена в results/',
}

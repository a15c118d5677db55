/** Help of the commands for studies, in Chinese, by what it says in English. */
export const study: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
  '[options]': '[选项]',
  '[command]': '[命令]',
  'display help for command': '显示命令帮助',
  'output the version number': '显示版本号',
  'default: ': '默认：',
  'choices: ': '可选：',
  '(qazgrid --help lists the commands)': '（qazgrid --help 列出命令）',
  "The planning simulator for Kazakhstan's power system.": '哈萨克斯坦电力系统规划模拟器。',
  'what is said to people: en, ru, kk, zh': '面向用户文字的语言：en、ru、kk、zh',
  'Examples:': '示例：',
  'Example:': '示例：',
  'Solve 2030-reference, show what comes out with the past beside it, and serve it.':
    '计算 2030-reference，将结果与过去年份并列显示并打开网页。',
  'end when the results are written': '写完结果即结束',
  'Solve a scenario and write tables, a summary and a report.': '计算一个情景并写出表格、摘要和报告。',
  'folder for the results (default: results/<scenario>); other files in it stay':
    '结果文件夹（默认 results/<scenario>）；其中其他文件保留',
  'override anything in the scenario; may be repeated': '覆盖情景中的任意内容；可重复',
  'solve a back-cast along and show it in the report; may be repeated':
    '同时计算一个过去年份并在报告中显示；可重复',
  'most memory for our own solver (default: 8000); what needs more goes to HiGHS':
    '自有求解器可用的最大内存（默认 8000 MB）；超出者交给 HiGHS',
  'our own solver, HiGHS, or whichever suits (default: what the scenario says, else auto)':
    '自有求解器、HiGHS 或自动选择（默认按情景，否则 auto）',
  'leave out the year without each must-run rule and in the other resolution (back-casts only)':
    '不再逐条取消强制出力规定重算该年，也不用另一分辨率计算（仅限过去年份）',
  'name in scenarios/ or path of a YAML file': 'scenarios/ 中的名称或 YAML 文件路径',
  'Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    '退出码：0 完成，1 程序自身错误，2 输入被拒绝（未写任何内容），3 无解。',
  'Say why a run has no solution, why demand is not met in it, or why its plan looks as it does.':
    '说明计算为何无解、用电为何不能满足，或方案为何如此。',
  'only what happens at this bus': '仅此节点的情况',
  'only what happens in this hour or on this day, UTC': '仅此小时或此日的情况，UTC',
  'why it is built or not: what it earns, costs, and at what cost it would enter or leave':
    '为何建设或不建设：收入、成本，以及在何造价下进入或退出',
  'with --technology: solve again on both sides of its break-even cost':
    '与 --technology 合用：在其盈亏平衡造价两侧重新求解',
  'least and most of each technology in plans within 1, 5 and 10 % of the best':
    '成本比最优高 1、5 和 10 % 以内的方案中各技术的最小与最大规模',
  'what may change at equal cost': '成本相同时什么可以改变',
  'stretches of adjacent hours over which is solved again, or all for every hour; 240 unless given, all for --prove':
    '重新求解所用的相邻小时段数，或用 all 表示每个小时；默认 240，--prove 时为 all',
  'folder of a run, or a scenario that was run into results/': '计算结果文件夹，或结果已在 results/ 中的情景',
  'Exit code: 0 done, 2 there is no such run.': '退出码：0 完成，2 没有该计算。',
  'Compare runs on one page: costs, capacity, generation, and what drives the differences.':
    '在一页上比较多次计算：成本、容量、发电量及差异原因。',
  'folder for the page': '网页文件夹',
  'folders of runs, or scenarios; the first is what the others are compared with':
    '计算结果文件夹或情景；其余与第一个比较',
  'A scenario is taken from results/<scenario> if it has been run, and run now if not.':
    '情景若已计算则取自 results/<scenario>，否则现在计算。',
  'Write what a run found as PDF, Excel workbook, data package, web page or single figure.':
    '将计算结果写成 PDF、Excel 工作簿、数据包、网页或单个图。',
  'files to write; the ending says what: .pdf, .xlsx, .html, .svg, .png, datapackage.json (default: report.pdf, report.xlsx and datapackage.json beside the run)':
    '要写的文件；格式由后缀决定：.pdf、.xlsx、.html、.svg、.png、datapackage.json（默认：计算结果旁的 report.pdf、report.xlsx 和 datapackage.json）',
  'the figure for .svg and .png; a wrong one has all listed': '.svg 和 .png 的图；写错时列出全部',
  'folder of a run, or a name in results/': '计算结果文件夹，或 results/ 中的名称',
  'Exit code: 0 written, 2 input refused (nothing is written).':
    '退出码：0 已写出，2 输入被拒绝（未写任何内容）。',
  'Evaluate the deals of a scenario: partners, lenders, the state, users, and what is made at home.':
    '评估情景中的投资项目：合作方、贷款人、政府、用户及本国制造。',
  'folder of the run and for what is written (default: results/<scenario>); other files in it stay':
    '计算及输出的文件夹（默认 results/<scenario>）；其中其他文件保留',
  'evaluate this finished run, whatever it was made from': '评估这一已完成的计算，无论其由何得出',
  'scenario or folder without it (default: what the scenario says)': '不含该项目的情景或文件夹（默认按情景）',
  'name in scenarios/ or path of a YAML file, with a section invest':
    'scenarios/ 中的名称或含 invest 节的 YAML 文件路径',
  'A scenario that has been run from the same inputs is not run again. Terms of deals are inputs as well: to try others on the same':
    '输入相同且已计算过的情景不再重算。项目条款也是输入：若要在同一调度结果上',
  'dispatch, name the finished run.': '试用其他条款，请指定已完成的计算。',
  'What is set holds for the scenario of --against as well, but for terms of deals (invest.…); a folder is taken as it is.':
    '--set 所设内容同样用于 --against 的情景，项目条款（invest.…）除外；文件夹则按原样采用。',
  'Exit code: 0 done, 1 our fault, 2 input refused, 3 no solution.':
    '退出码：0 完成，1 程序自身错误，2 输入被拒绝，3 无解。',
  'Plan several years together, dispatch each of them hour by hour, and tell what the path costs.':
    '联合规划多年，逐年逐小时调度，并给出路径成本。',
  'name in scenarios/ or path of a YAML file, with a section pathway':
    'scenarios/ 中的名称或含 pathway 节的 YAML 文件路径',
  'Each year has a folder of its own below the results, as qazgrid run writes it.':
    '每一年在结果中有自己的文件夹，与 qazgrid run 所写相同。',
  'Move each uncertain input of a plan through its range: what swings, and what to measure first.':
    '让方案的每个不确定输入在其范围内变化：结果如何变化，应先测量什么。',
  'stretches of hours that each plan sees': '每个方案所见的小时段数',
  'name in scenarios/ or path of a YAML file, with a section planning':
    'scenarios/ 中的名称或含 planning 节的 YAML 文件路径',
  'Run simulated years day by day: settled on what is forecast, redispatched on what comes; what an error costs.':
    '逐日运行模拟年份：按预测安排，按实际再调度；给出误差的代价。',
  'who forecasts; all runs the same years in all ways and compares them':
    '由谁预测；all 用各种方法运行相同年份并比较',
  'how many simulated years': '模拟年数',
  'only the first days of each year': '仅每年的前若干天',
  'sized by the quantiles of the forecast, or by a fixed rule': '备用：按预测分位数或固定规则确定',
  'classes of plants that run in parts, or whole plants on or off': '按类部分运行，或整座电厂启停',
  'years run side by side': '并行运行的年数',
  'folder for the results (default: results/<scenario>-operated)':
    '结果文件夹（默认 results/<scenario>-operated）',
  'Look a scenario or a network through for mistakes without solving it; all problems at once.':
    '不计算，只检查情景或网络中的错误；一次列出全部。',
  'name in scenarios/, path of a YAML file, or a PyPSA network (folder, .nc, .xlsx)':
    'scenarios/ 中的名称、YAML 文件路径或 PyPSA 网络（文件夹、.nc、.xlsx）',
  'Exit code: 0 nothing found, 2 problems found.': '退出码：0 未发现问题，2 发现问题。',
  'List the scenarios with their titles.': '列出情景及其标题。',
  'Print the JSON Schema of scenario files, for completion in editors.':
    '输出情景文件的 JSON Schema，供编辑器补全。',
  'Write the figures of runs in the IAMC format: model, scenario, region, variable, unit, year.':
    '以 IAMC 格式写出计算指标：model、scenario、region、variable、unit、year。',
  'which variables: common-definitions, openENTRANCE, or a YAML file of your own':
    '变量集：common-definitions、openENTRANCE 或自己的 YAML 文件',
  'years side by side': '年份并列',
  'CSV file': 'CSV 文件',
  'folders of runs, or names in results/': '计算结果文件夹，或 results/ 中的名称',
}

/** Help of the commands for networks, weather, forecasts and the planning centre, in Chinese, by what it says in English. */
export const tools: Readonly<Record<string, string>> = {
  'Solve a PyPSA network with the meaning that PyPSA gives it.': '按 PyPSA 赋予的含义求解 PyPSA 网络。',
  'our own solver, HiGHS, or whichever suits': '自有求解器、HiGHS 或自动选择',
  'let units be partly on: a linear programme, with PyPSA’s tightening':
    '允许机组部分开机：带 PyPSA 收紧的线性规划',
  'trip every line and transformer in turn and list what would be overloaded':
    '逐一断开线路和变压器并列出过载',
  'folder of the results (default: results/<name>)': '结果文件夹（默认 results/<name>）',
  'name of the solved network in that folder: a folder, .nc or .xlsx':
    '该文件夹中已求解网络的名称：文件夹、.nc 或 .xlsx',
  'make two links of each reversible one that has losses': '将每条有损耗的可逆连接拆成两条',
  'CSV file of technology-data: costs of what has none, by technology or carrier':
    'technology-data 的 CSV 文件：按技术或能源载体补充缺失的成本',
  'year to take from that file': '取该文件中的年份',
  'for annuities of those costs': '计算这些成本年金所用的利率',
  'folder of CSV files, netCDF file (.nc), workbook (.xlsx), or programme (.mps, .lp)':
    'CSV 文件夹、netCDF 文件（.nc）、工作簿（.xlsx）或数学规划问题（.mps、.lp）',
  'Writes summary.json (objective as PyPSA reports it, without the constant of what stands already), bill.csv,':
    '写出 summary.json（目标函数与 PyPSA 报告一致，不含已有设施的常数项）、bill.csv、',
  'hourly.parquet, and the network with its solution; of a programme its columns and rows.':
    'hourly.parquet 和带解的网络；对规划问题则写出其列和行。',
  'Exit code: 0 solved, 1 our fault, 2 input refused (nothing is written), 3 no solution.':
    '退出码：0 已求解，1 程序自身错误，2 输入被拒绝（未写任何内容），3 无解。',
  'Read a PyPSA network from anywhere, look it through and keep it as a folder of CSV files.':
    '读取任意来源的 PyPSA 网络，检查并保存为 CSV 文件夹。',
  'a workbook without units under its headers, as PyPSA itself reads it':
    '标题下不含单位的工作簿，与 PyPSA 自身读取的一致',
  'folder of CSV files, netCDF file (.nc) or workbook (.xlsx)':
    'CSV 文件夹、netCDF 文件（.nc）或工作簿（.xlsx）',
  'where to: the ending says the format, none is a folder': '写到何处：后缀决定格式，无后缀为文件夹',
  'Write a PyPSA network in another format: a folder of CSV files, netCDF (.nc), a workbook (.xlsx), or the programme that is solved (.mps, .lp).':
    '以其他格式写出 PyPSA 网络：CSV 文件夹、netCDF（.nc）、工作簿（.xlsx）或所求解的规划问题（.mps、.lp）。',
  'Generate weather, compare it with what is given, read it from files, fetch it from open services.':
    '生成气象、与给定数据比较、从文件读取或从开放服务获取。',
  'Generate hourly years of temperature, light and wind, and the capacity factors that come of them.':
    '生成若干年逐小时的温度、光照和风速，以及由此得出的利用率。',
  'how many years': '年数',
  'names the run: the same seed, the same bytes': '运行编号：种子相同则字节相同',
  'zones and cities, with commas (default: all)': '区域和城市，用逗号分隔（默认全部）',
  'write as well how each hour was foreseen the day before': '同时写出前一日对每小时的预测',
  'data package': '数据包',
  'assumed numbers as they are, or at the low or high end of their ranges':
    '假设值取原值，或取其范围的低端或高端',
  'where the files go': '文件写到何处',
  'For each year: temperature (°C), global (light on the level, W/m²), wind (hub height, m/s), and':
    '每年包括：temperature（°C）、global（水平面光照，W/m²）、wind（轮毂高度，m/s）及',
  'generators-p_max_pu (pu) in the form of data/kz. Hours are UTC; forecasts are issued at 05:00 UTC for':
    'generators-p_max_pu（标幺值），格式同 data/kz。时间为 UTC；预测于 05:00 UTC 发布，针对',
  'the day that begins at 19:00.': '19:00 开始的一日。',
  'Compare generated capacity factors with the given year: means, memory, extremes, correlation.':
    '将生成的利用率与给定年份比较：均值、自相关、极值、相关性。',
  'names the run': '运行编号',
  'the whole table as .csv or .md': '整张表，.csv 或 .md',
  'Temperature is not compared: it is assumed, and so are cities and forecasts.':
    '不比较温度：温度、城市和预测均为假设。',
  'Exit code: 0 compared, 2 input refused.': '退出码：0 已比较，2 输入被拒绝。',
  'Fetch hourly weather of a place from an open service, without a key.':
    '从开放服务获取某地的逐小时气象，无需密钥。',
  'where, in degrees': '位置，单位为度',
  'which service': '哪个服务',
  'first day, UTC': '首日，UTC',
  'last day, UTC': '末日，UTC',
  'Services: ': '服务：',
  '  nasa-power   NASA POWER, hourly since 2001 (MERRA-2, CERES)':
    '  nasa-power   NASA POWER，2001 年起逐小时（MERRA-2、CERES）',
  '  pvgis-tmy    PVGIS, a typical year (the days asked for do not matter)':
    '  pvgis-tmy    PVGIS，典型年（与所请求的日期无关）',
  '  open-meteo   Open-Meteo archive, hourly since 1940 (ERA5)':
    '  open-meteo   Open-Meteo 存档，1940 年起逐小时（ERA5）',
  'Exit code: 0 written, 2 not reached or refused (nothing is written).':
    '退出码：0 已写出，2 无法连接或被拒绝（未写任何内容）。',
  'Read EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo or netCDF of ERA5 into a plain CSV.':
    '将 EPW、TMY3、PVGIS、NASA POWER、renewables.ninja、Open-Meteo 或 ERA5 的 netCDF 读成普通 CSV。',
  'place, for files that hold a grid': '位置，用于网格文件',
  'add the power of a solar plant and of turbines, as a share of their rating':
    '加入光伏电站与风机的出力，以额定容量的比例表示',
  'tilt of fixed modules that look south (default: they follow the sun)':
    '朝南固定组件的倾角（默认跟踪太阳）',
  'height of the turbines': '风机高度',
  'file of any of these formats': '上述任一格式的文件',
  'Forecast generation and demand with quantiles, beside honest baselines.':
    '用分位数预测发电与用电，并与公平的基准并列。',
  'Train a model on everything measured and keep it with its card, scored on its last year.':
    '用全部实测数据训练模型，并连同卡片及最后一年的评分保存。',
  'hourly table: timestamp, the target, any weather, and a zone if there are several':
    '逐小时表：timestamp、目标、任意气象，有多个区域时含 zone',
  'what to forecast': '预测什么',
  'what the columns mean; everything in it is optional': '各列含义；其中内容均可省略',
  'folder in models/, or a path': 'models/ 中的文件夹或路径',
  'small networks that are averaged with the trees': '与树模型取平均的小型网络数',
  'leave out the test on the last year, which doubles the time': '略去使时间加倍的最后一年检验',
  'Forecast past days as if each had been issued on the day before, and score them beside references.':
    '如同前一日发布那样预测过去的日子，并与参照并列评分。',
  'first day that is forecast (default: a year before the last)': '预测的首日（默认为末日前一年）',
  'last day that is forecast (default: the last that was measured)': '预测的末日（默认为最后实测日）',
  'months after which the model is fitted anew': '隔几个月重新拟合模型',
  'where to write all quantiles': '全部分位数写到何处',
  'Exit code: 0 scored, 2 input refused.': '退出码：0 已评分，2 输入被拒绝。',
  'Forecast the hours after the last that was measured with a trained model.':
    '用训练好的模型预测最后实测之后的小时。',
  'where to: timestamp,zone,q01..q99': '写到何处：timestamp,zone,q01..q99',
  'Rows without the target but with weather say which hours to forecast; without such rows it is the day after next of the':
    '无目标但有气象的行指明要预测的小时；没有这样的行时，预测最后一个',
  'last full day. Exit code: 0 written, 2 input refused.':
    '完整日之后的第二日。退出码：0 已写出，2 输入被拒绝。',
  'Forecast each task of a competition from everything before it, and write all quantiles.':
    '用此前全部数据预测竞赛的每项任务，并写出全部分位数。',
  'hourly table: timestamp, zone, the target and any weather': '逐小时表：timestamp、zone、目标及任意气象',
  'periods to learn from and to forecast': '学习与预测的时段',
  'which list of tasks': '哪个任务列表',
  'names of tasks, e.g. 4,5,6 or 4-14 (default: all that are evaluated)':
    '任务名称，如 4,5,6 或 4-14（默认全部参评任务）',
  'Run a planning centre: scenarios, studies and results that a team shares.':
    '运行规划中心：团队共享的情景、研究与结果。',
  'where to listen on 127.0.0.1; the next free one if it is taken':
    '在 127.0.0.1 上监听的端口；被占用则取下一个空闲端口',
  'where everything is kept, without --database-url': '未给 --database-url 时的存放位置',
  'keep everything in a PostgreSQL server: postgres://user:password@host/name':
    '全部存放在 PostgreSQL 服务器：postgres://user:password@host/name',
  'accounts, sessions and roles instead of one user': '使用账户、会话和角色，而非单一用户',
  'address by which browsers come through a gate with TLS': '浏览器经 TLS 网关访问的地址',
  'how many jobs are solved here at once; 0 leaves all to workers':
    '此处同时求解的任务数；0 表示全部交给工作进程',
  'what a solve may take before it is ended': '单次求解的内存上限，超出即终止',
  'how long a solve may take before it is ended': '单次求解的时间上限，超出即终止',
  'Solve for a planning centre that keeps everything in a PostgreSQL server.':
    '为使用 PostgreSQL 服务器的规划中心求解。',
  'the same as that of `qazgrid serve`': '与 `qazgrid serve` 相同',
  'how many jobs are solved at once': '同时求解的任务数',
  'Write everything that a planning centre keeps into one file, while it runs.':
    '在不停机的情况下，将规划中心的全部内容写入一个文件。',
  'a centre without accounts that keeps a folder is asked itself':
    '没有账户、数据存于文件夹的中心，直接向其索取',
  'read the PostgreSQL server instead': '改为读取 PostgreSQL 服务器',
  'file to write': '要写的文件',
  'Put a backup into an empty folder or PostgreSQL server.': '将备份恢复到空文件夹或 PostgreSQL 服务器。',
  'folder to fill': '要填充的文件夹',
  'fill a PostgreSQL server instead': '改为填充 PostgreSQL 服务器',
  'file that `qazgrid backup` wrote': '`qazgrid backup` 写出的文件',
  'seed of the first year; the others follow (models learn from others)':
    '首年的种子；其余依次递增（模型从其他年份学习）',
  'folder in models/, or a path, for a card with the scores; no model is kept':
    'models/ 中的文件夹或路径，存放评分卡片；不保存模型',
  'Train the models of wind, sun and demand of Kazakhstan on ten simulated years, score them on others, and keep them.':
    '用 10 个模拟年份训练哈萨克斯坦的风电、光伏与用电模型，在其他年份上评分并保存。',
  'whose demand the simulated years have': '模拟年份采用哪个情景的用电',
  'leave out the test on years never seen': '略去在未见年份上的检验',
  'Simulate a year of Kazakhstan and forecast each of its days as on the day before, for 36 hours.':
    '模拟哈萨克斯坦的一年，并如同在前一日那样对每一天作 36 小时预测。',
  'where to: target,day,hour,came and a column for each quantile':
    '写到何处：target,day,hour,came 及每个分位数一列',
  'name of the simulated year': '模拟年份的编号',
  'model, persistence, climatology or perfect':
    'model、persistence、climatology 或 perfect（模型、持续法、气候平均法、完美预见）',
  'whose demand it has': '采用哪个情景的用电',
  'Keep days of a year that the models of Kazakhstan have not seen, for the page to show beside their card.':
    '保存哈萨克斯坦模型未见过的年份中的若干日，供网页在其卡片旁显示。',
  'whose demand the simulated year has': '模拟年份采用哪个情景的用电',
  'Exit code: 0 written, 2 input refused.': '退出码：0 已写出，2 输入被拒绝。',
}

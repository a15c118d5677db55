/** Notes on inputs, and what is found out about programmes, in Chinese, by what is said in English. */
export const remarks: Readonly<Record<string, string>> = {
  '{1} shunt impedances take no active power in a linear power flow.':
    '{1} 个并联阻抗在线性潮流中不消耗有功功率。',
  '{1} lines and transformers are not active: {2}. As in PyPSA 1.3.0 they carry nothing but stay in the rings of the voltage law, which holds both their ends at one angle. Remove them for a grid without them.':
    '{1} 条线路和变压器未启用：{2}。与 PyPSA 1.3.0 一样，它们不传输功率，但仍在电压定律的回路中，两端保持同一相角。若要不含它们的电网，请将其删除。',
  '{1} reversible links with losses make energy from nothing when they run backwards, as in PyPSA: {2}{3}. With --split-links each becomes two.':
    '{1} 条有损耗的可逆连接反向运行时凭空产生能量，与 PyPSA 相同：{2}{3}。用 --split-links 可将每条拆成两条。',
  '{1}: kept but without effect, as columns of your own: {2}.': '{1}：作为自定义列保留但无作用：{2}。',
  '{1}: not used: {2}.': '{1}：未使用：{2}。',
  'Costs that were not given come from the cost table for {1}.': '未给出的成本取自成本表：{1}。',
  'No unit has a technology or carrier that the cost table knows.':
    '没有任何对象的技术或能源载体在成本表中。',
  'Stamps are taken to name the beginning of their hour.': '时间戳视为所在小时的开始。',
  'Stamps are taken to name the end of their hour.': '时间戳视为所在小时的结束。',
  'Taken as sums over the day and turned into hours: {1}.': '视为当日累计值并换算为逐小时值：{1}。',
  'Taken as demand.': '视为用电。',
  'Taken as generation.': '视为发电。',
  'Taken as shares of rated power: no forecast is above {1}.': '视为额定功率的比例：任何预测不超过 {1}。',
  'The weather is what really came: every score is a hindcast.': '所用气象为实况：每项评分均为事后预测。',
  'Missing weather of zone {1} is taken from the other zones.': '区域 {1} 缺失的气象取自其他区域。',
  'The objective has no limit.': '目标函数无界。',
  'The rows contradict one another. The least that would have to give:': '各行相互矛盾。至少须作以下放宽：',
  '{1}: {2} too little': '{1}：不足 {2}',
  '{1}: {2} too much': '{1}：超出 {2}',
  'This cannot be read as {1}: {2}': '无法按 {1} 读取：{2}',
  'The column “{1}” is semi-continuous.': '列“{1}”为半连续变量。',
  'A product of two different columns has a cost.': '成本项中有两个不同列的乘积。',
  'Zone {1}: {2} more than once, from {3} on; their mean is taken.{4}':
    '区域 {1}：{2}重复，自 {3} 起；取其平均值。{4}',
  'Zone {1}: {2} not there, from {3} on; they are neither learnt from nor scored.{4}':
    '区域 {1}：{2}缺失，自 {3} 起；既不用于学习也不用于评分。{4}',
  '1 hour stands': '1 个小时',
  '{1} hours stand': '{1} 个小时',
  ' They look like clocks going back.': '看来是时钟回拨所致。',
  ' They look like clocks going forward.': '看来是时钟拨快所致。',
  'The curve of “{1}” has fewer than two points.': '“{1}”的曲线不足两个点。',
  'The points of the curve of “{1}” do not rise.': '“{1}”的曲线各点没有递增。',
  'The curve of “{1}” is not finite.': '“{1}”的曲线含非有限值。',
  '“{1}” has a curve of capital_cost and an overnight_cost; one of them is enough.':
    '“{1}”既有 capital_cost 曲线又有 overnight_cost；给出其一即可。',
  'A curve over “{1}” needs a size that is given, but “{2}” may be extended.':
    '按“{1}”的曲线需要给定规模，而“{2}”可扩建。',
  'A curve of “{1}”, which may be switched off, must begin at 0.': '可停机的“{1}”的曲线须从 0 开始。',
  '{1} is below {2}{3}.': '{1} 低于 {2}{3}。',
  '{1} is not above {2}{3}.': '{1} 不高于 {2}{3}。',
  'This is not the summary of a run.': '这不是计算结果的摘要。',
  'The run ended as {1}.': '计算结束状态：{1}。',
  '“{1}” is already in {2}.': '{2} 中已有“{1}”。',
  'To change it, put it under “set”.': '若要修改，请放在“set”下。',
  'There is no “{1}” in {2}.': '{2} 中没有“{1}”。',
  'A typical year joined of several; its hours are told in {1}.': '由多年拼成的典型年；其小时按 {1} 年标注。',
  '{1}: {2} of {3} hours are missing.': '{1}：{3} 小时中缺 {2} 小时。',
  'There are {1} gaps between hours.': '小时之间有 {1} 处间断。',
  '{1} hours do not follow the one before: doubled or out of order.':
    '有 {1} 个小时不接续前一小时：重复或乱序。',
  'The capacity asked for is not told; 1 kW is taken.': '未说明所请求的容量；取 1 kW。',
}

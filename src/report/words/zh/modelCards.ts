import type { Words } from '../../../study/sentence.ts'
import type { modelCards as english } from '../en/modelCards.ts'

/** What cards of trained models say, in Chinese. */
export const modelCards: Words<typeof english> = {
  'modelCard.title.kazakhstan': '哈萨克斯坦，日前：分区域的风电、光伏与用电（模拟年份）',
  'modelCard.title.load': 'GEFCom2014-E，日前负荷',
  'modelCard.title.solar': 'GEFCom2014，光伏赛道',
  'modelCard.target.kazakhstan': '分区域的风电、光伏、工业与居民（含服务业）用电，以及全国用电：均为模拟',
  'modelCard.source.kazakhstan':
    '气象生成器的模拟年份（src/weather）及随之变化的用电（data/kz/weather-assumptions.csv）。数值为额定功率或 {year} 年平均用电的比例。第 {calibration} 号模拟年用于校准，第 {tests} 号用于检验。',
  'modelCard.source.elsewhere': '{citation} 数据不在本仓库中。',
  'modelCard.seed': '第 {seed} 号模拟年',
  'modelCard.unit': '额定功率的比例',
  'modelCard.method.kazakhstan':
    '以物理模型按预报气象的推算或用电的通常走势为基础，再取每类目标 {networks} 个小型网络的平均：{count} 个互不交叉的分位数（{levels}），受额定功率与晴空限制，并每日修正（自适应共形修正）；用电以加权最小二乘协调。于阿斯塔纳时间 10:00 发布，覆盖自次日零时起的 36 小时。',
  'modelCard.method.daily':
    '用梯度提升树{networks}给出 28 个分位数，经排序、限幅并每日修正（自适应共形修正）；每 {months} 个月用此前全部数据重新拟合。只保留评分。',
  'modelCard.method.tasks':
    '用梯度提升树给出 28 个分位数；有多个区域时取全区域模型与各区域模型的平均；经排序与限幅；每项任务用此前全部实测重新拟合。只保留评分。',
  'modelCard.method.lastYear':
    '用梯度提升树{networks}给出 28 个分位数，经排序、限幅，并按最后一年修正（自适应共形修正）。',
  'modelCard.networks': '和 {count} 个神经网络',
  'modelCard.limit.hindcast': '事后预测：训练与检验所用的是实况气象。若用气象预报，效果会变差。',
  'modelCard.limit.trees': '树模型不会超出其见过的范围：新电厂、新的大用户或从未有过的天气都需要重新训练。',
  'modelCard.limit.corrected': '区间在全年平均意义上准确，且因每日修正在最近数周也准确，但并非逐小时准确。',
  'modelCard.limit.uncorrected': '区间未作修正：任务期间没有实测。',
  'modelCard.limit.holidays': '模型不知道节假日。',
  'modelCard.limit.simulated':
    '一切均为模拟：评分说明模型对生成器的了解程度，而非在哈萨克斯坦的实际表现。实际使用前请用实测序列重新训练。',
  'modelCard.limit.weather':
    '气象预报的准确程度是假设（范围见 data/kz/weather-assumptions.csv），技巧评分取决于它。',
  'modelCard.limit.demand':
    '用电如何随气象和随机性变化是假设。其全年通常走势视为已知，如同调度员由往年得知；基准“通常走势”显示仅此一项的价值。',
  'modelCard.limit.independent': '生成器中相邻两日的预测误差相互独立；实际误差持续更久。',
  'modelCard.limit.otherDemand':
    '对用电不同的年份，各组成部分保持走势而改变规模；其占比差异越大，全国总量模型所知越少。',
  'modelCard.limit.noTrend': '每年都相同：没有趋势，没有新电厂，也没有移动的节假日。',
}

import type { Words } from '../../../study/sentence.ts'
import type { centre as english } from '../en/centre.ts'

/** Jobs of the planning centre that hands the page out. */
export const centre: Words<typeof english> = {
  'jobsAt.list': '本中心的任务',
  'jobsAt.ask': '在中心求解',
  'jobsAt.none': '尚无任务。',
  'jobsAt.levers': '滑块只作用于页面；中心求解编辑器中的改动。',
  'jobsAt.title': '{scenario}（来自工作台）',
  'jobsAt.because': '由页面提交。',
  'jobsAt.progress': '进度',
  'jobsAt.result': '结果',
  'jobsAt.report': '报告',
  'jobsAt.log': '日志',
  'signIn.title': '登录中心',
  'signIn.name': '用户名',
  'signIn.password': '密码',
  'signIn.enter': '登录',
  'signIn.leave': '退出',
  'signIn.as': '已登录：{name}',
  'firstAccount.title': '创建首个账户',
  'firstAccount.note': '本中心尚无账户。创建首个账户者即为管理员。',
  'firstAccount.token': '服务器打印的令牌',
  'firstAccount.password': '密码（至少 {signs} 个字符）',
  'firstAccount.make': '创建并登录',
  'jobState.queued': '排队',
  'jobState.running': '求解中',
  'jobState.done': '完成',
  'jobState.failed': '失败',
  'jobState.cancelled': '已取消',
  'jobState.dead': '已放弃',
}

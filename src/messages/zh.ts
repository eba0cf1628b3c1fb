import type { Messages } from './messages.js';

const zh: Messages = {
  lang: 'zh',
  title: '同意处理数据',
  titleAnalytics: '同意统计分析',
  body: (operator) =>
    `${operator}请您同意为下列目的处理数据。如果您拒绝，网站仍可正常使用，您也可以随时更改决定。`,
  refuse: '全部拒绝',
  accept: '全部同意',
  refuseAnalytics: '拒绝分析',
  acceptAnalytics: '同意分析',
  settings: '在设置中选择',
  close: '关闭，不表示同意',
  recipients: '接收方',
  noRecipients: '数据不会提供给第三方。',
  countries: '国家',
  term: '期限',
  until: { 'until-purpose': '至目的实现为止', 'until-withdrawal': '至撤回为止' },
  version: (version, date) => (version ? `版本 ${version}${date && `，${date}`}` : `${date}版本`),
  note: (purposes, because) =>
    because === 'stale'
      ? `由于条款已变更，我们再次征求您的意见：${purposes}。`
      : `您的浏览器${because === 'cookies' ? '不接受 Cookie' : `要求不跟踪您（${because.toUpperCase()}）`}，因此以下项目保持关闭：${purposes}。`,
  framed: '此页面嵌在其他网站中，因此无法在这里表示同意。请在单独的标签页中打开。',
};
export default zh;

import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: '运营者的通知',
  kinds: {
    breach: '数据安全事件通知',
    'policy-change': '政策已变更',
    statement: '运营者的通知',
  },
  issued: (date) => `发布于${date}`,
  period: (since, until) =>
    since && until ? `时间：${since}至${until}` : since ? `时间：自${since}起` : `时间：至${until}`,
  data: '受影响的数据',
  purposes: '涉及的内容',
  steps: '您可以做什么',
  more: '详情',
  contact: '向谁咨询',
  dismiss: '我已阅读',
  policyChanged: (title) => `政策已变更：${title}`,
  policyKept: '您所同意的内容没有变化，因此您的同意仍然有效。',
  policyFrom: (date) => `新文本自${date}起适用。在此之前，您先前的同意仍然有效。`,
  versions: (before, after) => `版本由 ${before} 变为 ${after}`,
  openPolicy: '打开政策',
  whatChanged: '变更内容',
  subject: '内容',
  before: '之前',
  after: '现在',
  none: '无',
  members: {
    data: '数据',
    recipients: '接收方',
    countries: '国家',
    services: '服务',
    public: '公开来源',
    term: '期限',
    kind: '同意类型',
    type: '目的',
  },
  external: '您即将前往其他网站。该网站有自己的规则，本网站的政策不适用于它。',
  goOn: '继续前往',
  stay: '留在此处',
  authArea: '浏览器已关闭 Cookie：需要登录的部分可能无法打开。',
};
export default texts;

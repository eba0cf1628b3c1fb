import type { EmbedMessages } from './embed-messages.js';

const zh: EmbedMessages = {
  lang: 'zh',
  title: (name) => `${name}：内容未加载`,
  body: (provider, country) =>
    `此内容由${provider}${country ? `（${country}）` : ''}提供。只有在您允许后才会加载。`,
  sends: {
    address: '您的 IP 地址',
    page: '此页面的地址',
    actions: '您在此内容中的操作',
    cookies: '其存放在您浏览器中的 Cookie',
  },
  gets: (list) => `如果您允许，提供方将获得：${list}。`,
  purpose: (titles) => `目的：${titles}。`,
  allowOnce: '允许一次',
  allowAlways: '始终允许',
  withdraw: '隐藏并撤回同意',
  policy: (provider) => `隐私政策：${provider}`,
  closed: {
    gpc: '您的浏览器要求网站不要提供您的数据（Global Privacy Control），因此此内容保持关闭。',
    dnt: '您的浏览器要求不跟踪您（Do Not Track），因此此内容保持关闭。',
    cookies: '您的浏览器阻止 Cookie，无法保存您的选择，因此此内容保持关闭。',
    blocked: '您已要求冻结此项处理。在您解除冻结之前，此内容保持关闭。',
    written: '向境外传输需要书面同意，因此此内容保持关闭。',
    framed: '此页面显示在其他网站中。如需允许此内容，请单独打开此页面。',
  },
  failed: '未能记录您的选择，因此没有加载任何内容。',
  retry: '重试',
};
export default zh;

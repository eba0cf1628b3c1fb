import type { EmbedMessages } from './embed-messages.js';

const ja: EmbedMessages = {
  lang: 'ja',
  title: (name) => `${name}は読み込まれていません`,
  body: (provider, country) =>
    `このコンテンツの提供元は${provider}${country ? `（${country}）` : ''}です。許可した場合にのみ読み込まれます。`,
  sends: {
    address: 'お客様のネットワークアドレス',
    page: 'このページのアドレス',
    actions: 'このコンテンツでの操作',
    cookies: 'ブラウザに保存される提供元のCookie',
  },
  gets: (list) => `許可すると、次の情報が提供元に渡ります：${list}。`,
  purpose: (titles) => `目的：${titles}。`,
  allowOnce: '今回だけ許可する',
  allowAlways: '常に許可する',
  withdraw: '非表示にして同意を撤回する',
  policy: (provider) => `${provider}のプライバシーポリシー`,
  closed: {
    gpc: 'お使いのブラウザがデータを渡さないようサイトに求めている（Global Privacy Control）ため、オフのままです。',
    dnt: 'お使いのブラウザが追跡しないよう求めている（Do Not Track）ため、オフのままです。',
    cookies: 'お使いのブラウザがCookieをブロックしていて選択を保存できないため、オフのままです。',
    blocked: 'お客様はこの取扱いのブロックを請求されました。ブロックを解除するまでオフのままです。',
    written: '国外への移転には書面による同意が必要なため、オフのままです。',
    framed:
      'このページは別のサイトの中に表示されています。コンテンツを許可するには、ページを単独で開いてください。',
  },
  failed: '選択を記録できなかったため、何も読み込まれていません。',
  retry: 'もう一度試す',
};
export default ja;

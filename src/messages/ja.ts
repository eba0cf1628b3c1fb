import type { Messages } from './messages.js';

const ja: Messages = {
  lang: 'ja',
  title: 'データの取扱いへの同意',
  titleAnalytics: 'アクセス解析への同意',
  body: (operator) =>
    `${operator}は、以下の目的でデータを取り扱うことへの同意をお願いしています。拒否された場合もサイトは引き続きご利用いただけ、選択はいつでも変更できます。`,
  refuse: 'すべて拒否する',
  accept: 'すべて同意する',
  refuseAnalytics: 'アクセス解析を拒否する',
  acceptAnalytics: 'アクセス解析に同意する',
  settings: '設定で選ぶ',
  close: '同意せずに閉じる',
  recipients: '提供先',
  noRecipients: 'データを第三者に提供することはありません。',
  countries: '国',
  term: '期間',
  until: { 'until-purpose': '目的が達成されるまで', 'until-withdrawal': '撤回されるまで' },
  version: (version, date) => (version ? `バージョン ${version}${date && `、${date}`}` : `${date}版`),
  note: (purposes, because) =>
    because === 'stale'
      ? `条件が変わったため、改めてお伺いします：${purposes}。`
      : `お使いのブラウザが${because === 'cookies' ? 'Cookieを受け入れない' : `追跡しないよう求めている（${because.toUpperCase()}）`}ため、次の項目はオフのままです：${purposes}。`,
  framed:
    'このページは別のサイトの中に表示されているため、ここでは同意できません。単独のタブで開いてください。',
};
export default ja;

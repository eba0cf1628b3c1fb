import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: '事業者からのお知らせ',
  kinds: {
    breach: 'データ漏えいのお知らせ',
    'policy-change': 'ポリシーが変更されました',
    statement: '事業者からのお知らせ',
  },
  issued: (date) => `公開日：${date}`,
  period: (since, until) =>
    since && until ? `時期：${since}から${until}まで` : since ? `時期：${since}から` : `時期：${until}まで`,
  data: '影響を受けるデータ',
  purposes: '関係する目的',
  steps: 'お客様にできること',
  more: '詳しく',
  contact: 'お問い合わせ先',
  dismiss: '読みました',
  policyChanged: (title) => `ポリシーが変更されました：${title}`,
  policyKept: '同意された内容に変更はないため、同意は引き続き有効です。',
  policyFrom: (date) => `新しい文面は${date}から適用されます。それまでは以前の同意が有効です。`,
  versions: (before, after) => `バージョン ${before} から ${after} になりました`,
  openPolicy: 'ポリシーを開く',
  whatChanged: '変更点',
  subject: '対象',
  before: '変更前',
  after: '変更後',
  none: 'なし',
  members: {
    data: 'データ',
    recipients: '提供先',
    countries: '国',
    services: 'サービス',
    public: '公開された情報源',
    term: '期間',
    kind: '同意の種類',
    type: '目的',
  },
  external: '別のサイトに移動します。移動先には独自の規則があり、このサイトのポリシーは適用されません。',
  goOn: '移動する',
  stay: 'とどまる',
  authArea: 'ブラウザのCookieが無効です。ログインが必要な部分は開けないことがあります。',
};
export default texts;

import type { FurtherFormMessages } from './form-messages.js';

const UNITS = { Y: '年', M: 'か月', W: '週間', D: '日' } as const;

const ja: FurtherFormMessages = {
  kinds: {
    processing: '私の個人データの取扱いに同意します',
    third_party_transfer: '私の個人データの第三者への提供に同意します',
    cross_border: '私の個人データの国外への移転に同意します',
    public_distribution: '私の個人データが公開されることに同意します',
    marketing: 'お知らせの受信に同意します',
    analytics: 'アクセス解析に同意します',
    functional: '追加機能に同意します',
    special_category: '私の特別な種類の個人データの取扱いに同意します',
  },
  required: '必須',
  tickIt: (title) =>
    `フォームを送信するには、「${title}」にチェックを入れてください。入力内容は保持されています。`,
  nameMissing: '同意する方の氏名を入力してください。氏名がない場合、同意は記録されません。',
  refuses: (missing) => `この同意はまだ受け付けられません。事業者が次の事項を示していません：${missing}。`,
  notRecorded:
    '同意を記録できなかったため、フォームは送信されていません。入力内容は保持されています。もう一度お試しください。',
  notRecordedSent: '同意を記録できませんでした。フォームは同意なしで送信されます。',
  signing: '選択を記録しています…',
  showAll: '全文を表示',
  showLess: '折りたたむ',
  noBox: 'ご参考：これはお客様の同意に基づくものではありません。',
  yes: 'あり',
  no: 'なし',
  items: {
    operator: '事業者',
    subject: '同意する人',
    term: '期間',
    thirdParties: '第三者への提供',
    crossBorder: '国外への移転',
    publicSources: '公開された情報源での公表',
    data: 'データの一覧',
    other: 'その他の事項',
  },
  bin: '事業者番号（BIN）',
  subject:
    'このフォームに氏名が記載された人。同意の記録には氏名そのものではなく、氏名から作られたコードが保存されます',
  special: '特別な種類',
  policyTerm: (text) => `ポリシーの記載：${text}`,
  necessary: (text) => `必要な理由：${text}`,
  adequacy: {
    yes: '事業者は、この国が個人データを保護していると考えています',
    no: 'この国は個人データの保護を確保していません',
    unknown: 'この国における個人データの保護は確認されていません',
  },
  kept: (term, countries) => `データの保存期間：${term}、保存場所：${countries}`,
  automated: '取扱いは自動化されています',
  notAutomated: '自動処理だけで決定が行われることはありません',
  methods: (list) => `行為：${list}`,
  withdraw: (where) => `同意はいつでも撤回できます：${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit]}`,
  until: { 'until-purpose': '目的が達成されるまで', 'until-withdrawal': '撤回されるまで' },
  missing: {
    operator: '名称',
    bin: '事業者番号（BIN）',
    address: '郵送先住所',
    policy: 'ポリシー',
    term: '同意の期間',
    thirdParties: '提供先となる第三者',
    crossBorder: 'データの移転先の国',
    publicSources: 'データが公開される場所',
    data: 'データの一覧',
    withdrawal: '同意の撤回方法',
    subject: '氏名を入力する欄',
  },
  send: '送信',
  statement: (f) => [
    `私（本フォームに氏名を記載した者）は、自由に、自らの意思により、自らの利益のために、${f.operator}に対し、${
      {
        processing: '私の個人データの収集および取扱い',
        third_party_transfer: '私の個人データの第三者への提供',
        cross_border: '私の個人データの国外への移転',
        public_distribution: '公開された情報源における私の個人データの公表',
        marketing: '私にお知らせを送るための私の個人データの利用',
        analytics: 'アクセス解析のための私の個人データの利用',
        functional: '追加機能のための私の個人データの利用',
        special_category: '私の特別な種類の個人データの収集および取扱い',
      }[f.kind]
    }に同意します。目的：${f.purpose}。`,
    `この同意の対象となる私のデータ：${f.categories}。${f.terms}`,
    `第三者への提供：${f.thirdParties}。国外への移転：${f.crossBorder}。公開された情報源での公表：${f.publicSources}。`,
    '私のデータに変更があった場合は、事業者に知らせます。',
    `この同意の期間：${f.term}。私はいつでも同意を撤回できます：${f.withdrawal}。撤回後、私のデータは法律に定める場合に限り取り扱われることがあります。`,
  ],
  addressedTo: '宛先',
  represent: '他の人に代わって手続きします',
  representing:
    'フォームには、代わりに手続きする相手の氏名が記載されています。ご自身のお名前と、手続きを行う根拠を記入してください。',
  basis: '根拠',
  bases: {
    parent: '親',
    guardian: '後見人または保佐人',
    power_of_attorney: '委任状',
    other: 'その他の法的根拠',
  },
  representativeName: 'ご自身の氏名',
  representativeMissing: 'ご自身の氏名を入力してください。他の人に代わって手続きすると選択されています。',
  statementMissing: (text) => `フォームを送信するには、次の内容を確認してください：「${text}」`,
  disagree: '同意しません',
  disagreeTitle: 'フォームを離れますか？',
  disagreeText: '入力内容は消去され、何も送信されません。',
  disagreeConfirm: '消去して離れる',
  disagreeBack: 'フォームに戻る',
  written: 'この移転にはチェックだけでは足りず、書面による同意が必要です。方法を選んでください。',
  writtenMissing: '署名または印刷した書面を選んでください。この移転には書面による同意が必要です。',
  sign: '電子署名（NCALayer）',
  signExplained:
    'フォームを送信すると、ページはこのコンピューター上のNCALayer（127.0.0.1:13579）に接続し、署名を求めます。ブラウザが許可を求めることがあります。署名は事業者だけに送られ、ブラウザには保存されません。',
  print: '印刷した書面',
  printExplained:
    'フォームを送信すると、記録番号入りの書面が印刷されます。署名して事業者に提出してください。',
  ncaMissing:
    'NCALayerが応答しません。起動するか（または ncl.pki.gov.kz からインストールして）もう一度送信してください。印刷した書面を選ぶこともできます。',
  ncaFailed:
    '署名が行われなかったため、フォームは送信されていません。もう一度送信して署名するか、印刷した書面を選んでください。',
  ncaSimple:
    '署名は行われませんでした。フォームはチェックのみで送信され、書面による同意が必要な移転は行われません。',
  paper: {
    title: '同意書',
    name: '氏名',
    signature: '署名',
    date: '日付',
    receipt: '同意の記録番号',
    hash: '記録のハッシュ（SHA-256）',
    note: 'この書面は、署名のうえ事業者に提出された時点で効力を生じます。',
  },
};
export default ja;

import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: '운영자의 알림',
  kinds: {
    breach: '데이터 보안 침해 알림',
    'policy-change': '방침이 변경되었습니다',
    statement: '운영자의 알림',
  },
  issued: (date) => `게시일: ${date}`,
  period: (since, until) =>
    since && until ? `기간: ${since}부터 ${until}까지` : since ? `기간: ${since}부터` : `기간: ${until}까지`,
  data: '영향을 받은 데이터',
  purposes: '관련 사항',
  steps: '하실 수 있는 일',
  more: '자세히',
  contact: '문의처',
  dismiss: '읽었습니다',
  policyChanged: (title) => `방침 변경: ${title}`,
  policyKept: '동의하신 내용은 바뀌지 않았으므로 동의는 유효합니다.',
  policyFrom: (date) => `새 내용은 ${date}부터 적용됩니다. 그때까지 이전 동의가 유효합니다.`,
  versions: (before, after) => `이전 버전: ${before}, 새 버전: ${after}`,
  openPolicy: '방침 열기',
  whatChanged: '변경 사항',
  subject: '내용',
  before: '이전',
  after: '현재',
  none: '없음',
  members: {
    data: '데이터',
    recipients: '제공받는 자',
    countries: '국가',
    services: '서비스',
    public: '공개 출처',
    term: '기간',
    kind: '동의 종류',
    type: '목적',
  },
  external:
    '다른 사이트로 이동합니다. 그 사이트에는 자체 규칙이 있으며 이 사이트의 방침은 적용되지 않습니다.',
  goOn: '이동',
  stay: '머무르기',
  authArea: '브라우저에서 쿠키가 꺼져 있어 로그인이 필요한 부분은 열리지 않을 수 있습니다.',
};
export default texts;

import type { Messages } from './messages.js';

const ko: Messages = {
  lang: 'ko',
  title: '데이터 처리 동의',
  titleAnalytics: '분석 동의',
  body: (operator) =>
    `${operator}에서 아래 목적의 데이터 처리에 대한 동의를 요청합니다. 거부하셔도 사이트를 그대로 이용하실 수 있으며, 결정은 언제든지 바꾸실 수 있습니다.`,
  refuse: '모두 거부',
  accept: '모두 동의',
  refuseAnalytics: '분석 거부',
  acceptAnalytics: '분석 동의',
  settings: '설정에서 선택',
  close: '동의하지 않고 닫기',
  recipients: '제공받는 자',
  noRecipients: '데이터를 제3자에게 제공하지 않습니다.',
  countries: '국가',
  term: '기간',
  until: { 'until-purpose': '목적 달성 시까지', 'until-withdrawal': '철회 시까지' },
  version: (version, date) => (version ? `버전 ${version}${date && `, ${date}`}` : `${date} 버전`),
  note: (purposes, because) =>
    because === 'stale'
      ? `조건이 바뀌어 다시 여쭙니다: ${purposes}.`
      : `브라우저가 ${because === 'cookies' ? '쿠키를 허용하지 않아' : `추적하지 않도록 요청하여(${because.toUpperCase()})`} 다음 항목은 꺼진 상태로 유지됩니다: ${purposes}.`,
  framed:
    '이 페이지는 다른 사이트 안에 표시되어 있어 여기에서는 동의하실 수 없습니다. 별도의 탭에서 열어 주세요.',
};
export default ko;

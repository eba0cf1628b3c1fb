import type { EmbedMessages } from './embed-messages.js';

const ko: EmbedMessages = {
  lang: 'ko',
  title: (name) => `${name}: 콘텐츠를 불러오지 않음`,
  body: (provider, country) =>
    `이 콘텐츠의 제공자: ${provider}${country ? ` (${country})` : ''}. 허용하실 때만 불러옵니다.`,
  sends: {
    address: '귀하의 IP 주소',
    page: '이 페이지의 주소',
    actions: '이 콘텐츠에서의 행동',
    cookies: '브라우저에 저장되는 제공자 자체 쿠키',
  },
  gets: (list) => `허용하시면 제공자가 받는 정보: ${list}.`,
  purpose: (titles) => `목적: ${titles}.`,
  allowOnce: '한 번 허용',
  allowAlways: '항상 허용',
  withdraw: '숨기고 동의 철회',
  policy: (provider) => `개인정보 처리방침: ${provider}`,
  closed: {
    gpc: '브라우저가 사이트에 데이터를 제공하지 않도록 요청하므로(Global Privacy Control) 꺼진 상태로 유지됩니다.',
    dnt: '브라우저가 추적하지 않도록 요청하므로(Do Not Track) 꺼진 상태로 유지됩니다.',
    cookies: '브라우저가 쿠키를 차단하여 선택을 보관할 수 없으므로 꺼진 상태로 유지됩니다.',
    blocked: '이 처리의 차단을 요청하셨습니다. 차단을 해제하실 때까지 꺼진 상태로 유지됩니다.',
    written: '국외 이전에는 서면 동의가 필요하므로 꺼진 상태로 유지됩니다.',
    framed: '이 페이지는 다른 사이트 안에 표시되어 있습니다. 콘텐츠를 허용하려면 페이지를 따로 열어 주세요.',
  },
  failed: '선택을 기록하지 못해 아무것도 불러오지 않았습니다.',
  retry: '다시 시도',
};
export default ko;

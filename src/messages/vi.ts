import type { Messages } from './messages.js';

const vi: Messages = {
  lang: 'vi',
  title: 'Đồng ý cho xử lý dữ liệu',
  titleAnalytics: 'Đồng ý cho phân tích',
  body: (operator) =>
    `${operator} xin bạn đồng ý cho xử lý dữ liệu vì các mục đích dưới đây. Nếu bạn từ chối, trang web vẫn mở với bạn, và bạn có thể thay đổi quyết định bất cứ lúc nào.`,
  refuse: 'Từ chối tất cả',
  accept: 'Đồng ý tất cả',
  refuseAnalytics: 'Từ chối phân tích',
  acceptAnalytics: 'Đồng ý phân tích',
  settings: 'Chọn trong cài đặt',
  close: 'Đóng mà không đồng ý',
  recipients: 'Bên nhận',
  noRecipients: 'Dữ liệu không được chuyển cho bên thứ ba.',
  countries: 'Quốc gia',
  term: 'Thời hạn',
  until: { 'until-purpose': 'đến khi đạt được mục đích', 'until-withdrawal': 'đến khi rút lại' },
  version: (version, date) => (version ? `phiên bản ${version}${date && `, ${date}`}` : `phiên bản: ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Chúng tôi hỏi lại vì các điều kiện đã thay đổi: ${purposes}.`
      : `Trình duyệt của bạn ${because === 'cookies' ? 'không chấp nhận cookie' : `yêu cầu không theo dõi bạn (${because.toUpperCase()})`}, nên mục này vẫn tắt: ${purposes}.`,
  framed:
    'Trang này được hiển thị bên trong một trang web khác nên không thể đồng ý tại đây. Hãy mở trang trong một thẻ riêng.',
};
export default vi;

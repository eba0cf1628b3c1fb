import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Thông báo của bên kiểm soát dữ liệu',
  kinds: {
    breach: 'Thông báo về vi phạm dữ liệu',
    'policy-change': 'Chính sách đã thay đổi',
    statement: 'Thông báo của bên kiểm soát dữ liệu',
  },
  issued: (date) => `Đăng: ${date}`,
  period: (since, until) =>
    since && until
      ? `Thời gian: từ ${since} đến ${until}`
      : since
        ? `Thời gian: từ ${since}`
        : `Thời gian: đến ${until}`,
  data: 'Dữ liệu bị ảnh hưởng',
  purposes: 'Liên quan đến',
  steps: 'Bạn có thể làm gì',
  more: 'Xem thêm',
  contact: 'Liên hệ ở đâu',
  dismiss: 'Tôi đã đọc',
  policyChanged: (title) => `Chính sách đã thay đổi: ${title}`,
  policyKept: 'Những gì bạn đã đồng ý không thay đổi, nên sự đồng ý của bạn vẫn có hiệu lực.',
  policyFrom: (date) =>
    `Văn bản mới áp dụng từ ${date}. Cho đến lúc đó, sự đồng ý trước đây của bạn vẫn có hiệu lực.`,
  versions: (before, after) => `Phiên bản ${before} đã thành ${after}`,
  openPolicy: 'Mở chính sách',
  whatChanged: 'Những gì đã thay đổi',
  subject: 'Về việc',
  before: 'Trước đây',
  after: 'Bây giờ',
  none: 'không có',
  members: {
    data: 'Dữ liệu',
    recipients: 'Bên nhận',
    countries: 'Quốc gia',
    services: 'Dịch vụ',
    public: 'Nguồn công khai',
    term: 'Thời hạn',
    kind: 'Loại đồng ý',
    type: 'Mục đích',
  },
  external:
    'Bạn sắp chuyển sang một trang web khác. Trang đó có quy định riêng; chính sách của trang này không áp dụng cho trang đó.',
  goOn: 'Đi tiếp',
  stay: 'Ở lại',
  authArea: 'Cookie đang tắt trong trình duyệt: những phần cần đăng nhập có thể không mở được.',
};
export default texts;

import type { EmbedMessages } from './embed-messages.js';

const vi: EmbedMessages = {
  lang: 'vi',
  title: (name) => `${name} chưa được tải`,
  body: (provider, country) =>
    `Nội dung này do ${provider}${country ? ` (${country})` : ''} cung cấp. Nội dung chỉ được tải nếu bạn cho phép.`,
  sends: {
    address: 'địa chỉ mạng của bạn',
    page: 'địa chỉ của trang này',
    actions: 'những gì bạn làm trong nội dung này',
    cookies: 'cookie của họ trong trình duyệt của bạn',
  },
  gets: (list) => `Nếu bạn cho phép, nhà cung cấp sẽ nhận: ${list}.`,
  purpose: (titles) => `Mục đích: ${titles}.`,
  allowOnce: 'Cho phép một lần',
  allowAlways: 'Luôn cho phép',
  withdraw: 'Ẩn và rút lại sự đồng ý',
  policy: (provider) => `Chính sách quyền riêng tư của ${provider}`,
  closed: {
    gpc: 'Trình duyệt của bạn yêu cầu các trang web không chia sẻ dữ liệu của bạn (Global Privacy Control), nên nội dung này vẫn tắt.',
    dnt: 'Trình duyệt của bạn yêu cầu không theo dõi bạn (Do Not Track), nên nội dung này vẫn tắt.',
    cookies: 'Trình duyệt của bạn chặn cookie nên không lưu được lựa chọn, và nội dung này vẫn tắt.',
    blocked: 'Bạn đã yêu cầu phong tỏa việc xử lý này. Nội dung vẫn tắt cho đến khi bạn gỡ phong tỏa.',
    written: 'Việc chuyển ra nước ngoài cần sự đồng ý bằng văn bản, nên nội dung này vẫn tắt.',
    framed:
      'Trang này được hiển thị bên trong một trang web khác. Hãy mở riêng trang này để cho phép nội dung.',
  },
  failed: 'Không ghi lại được lựa chọn của bạn nên chưa tải gì.',
  retry: 'Thử lại',
};
export default vi;

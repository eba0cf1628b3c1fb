import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Quyền của bạn',
  intro: (operator) => `Bạn có thể liên hệ bên kiểm soát dữ liệu: ${operator}. Hãy chọn việc cần làm.`,
  close: 'Đóng',
  kinds: {
    withdraw: {
      title: 'Rút lại sự đồng ý',
      about: 'Việc xử lý dựa trên sự đồng ý sẽ dừng. Trên trang web này, việc rút lại có hiệu lực ngay.',
      subject: 'Rút lại sự đồng ý cho xử lý dữ liệu cá nhân',
      letter: 'Tôi rút lại sự đồng ý cho xử lý dữ liệu cá nhân của tôi.',
    },
    'object-marketing': {
      title: 'Hủy nhận tin',
      about: 'Không gửi quảng cáo hay tin tức nữa. Có hiệu lực ngay khi bạn nhấn.',
      subject: 'Hủy nhận tin',
      letter: 'Đề nghị không gửi cho tôi quảng cáo, tin tức và thông báo nữa.',
    },
    block: {
      title: 'Phong tỏa dữ liệu',
      about:
        'Việc xử lý tạm dừng trong thời gian kiểm tra. Có hiệu lực ngay khi bạn nhấn, cho đến khi bên kiểm soát dữ liệu trả lời.',
      subject: 'Phong tỏa dữ liệu cá nhân',
      letter: 'Đề nghị phong tỏa dữ liệu cá nhân của tôi trong thời gian kiểm tra.',
      details: 'Lý do: điều gì sai hoặc bị vi phạm',
    },
    rectify: {
      title: 'Chỉnh sửa dữ liệu',
      about: 'Nếu dữ liệu không đầy đủ, đã cũ hoặc sai.',
      subject: 'Chỉnh sửa dữ liệu cá nhân',
      letter: 'Đề nghị chỉnh sửa dữ liệu cá nhân của tôi.',
      details: 'Chỉnh sửa gì và như thế nào',
    },
    erase: {
      title: 'Xóa dữ liệu',
      about: 'Bên kiểm soát dữ liệu hủy dữ liệu của bạn, trừ khi luật buộc phải lưu giữ.',
      subject: 'Xóa dữ liệu cá nhân',
      letter: 'Đề nghị hủy dữ liệu cá nhân của tôi.',
    },
    information: {
      title: 'Hỏi về việc xử lý',
      about:
        'Bên kiểm soát dữ liệu có dữ liệu gì, để làm gì, lấy từ đâu, đã chuyển cho ai và lưu giữ bao lâu.',
      subject: 'Yêu cầu thông tin về việc xử lý dữ liệu cá nhân',
      letter:
        'Đề nghị cho tôi biết quý vị xử lý dữ liệu cá nhân nào của tôi, để làm gì, lấy từ đâu, đã chuyển cho ai và lưu giữ bao lâu.',
    },
    access: {
      title: 'Nhận dữ liệu của tôi',
      about: 'Xem chính dữ liệu đó, miễn phí.',
      subject: 'Truy cập dữ liệu cá nhân',
      letter: 'Đề nghị cho tôi xem dữ liệu cá nhân của tôi.',
    },
    restrict: {
      title: 'Hạn chế xử lý',
      about: 'Dữ liệu vẫn ở bên kiểm soát dữ liệu nhưng chỉ được dùng cho việc bạn nêu.',
      subject: 'Hạn chế xử lý dữ liệu cá nhân',
      letter: 'Đề nghị hạn chế xử lý dữ liệu cá nhân của tôi.',
      details: 'Việc gì cần dừng lại',
    },
    anonymise: {
      title: 'Ẩn danh dữ liệu',
      about: 'Dữ liệu vẫn còn nhưng không còn gắn với bạn.',
      subject: 'Ẩn danh dữ liệu cá nhân',
      letter: 'Đề nghị ẩn danh dữ liệu cá nhân của tôi.',
    },
    complaint: {
      title: 'Khiếu nại',
      about: 'Nếu quyền của bạn bị vi phạm: gửi đến cơ quan có thẩm quyền hoặc tòa án.',
      subject: 'Khiếu nại về việc vi phạm quyền của chủ thể dữ liệu',
      letter: 'Đề nghị kiểm tra cách xử lý dữ liệu cá nhân của tôi và khôi phục các quyền đã bị vi phạm.',
      details: 'Chuyện gì đã xảy ra',
    },
  },
  bases: {
    parent: 'cha hoặc mẹ',
    guardian: 'người giám hộ',
    power_of_attorney: 'giấy ủy quyền',
    other: 'cơ sở khác',
  },
  represent: 'Tôi hành động thay cho người khác',
  basis: 'Cơ sở',
  representativeName: 'Tên của bạn (người đại diện)',
  representedName: 'Tên người mà bạn đại diện',
  name: 'Tên của bạn',
  contact: 'Trả lời về đâu',
  stays: 'Những thông tin này chỉ ghi vào thư. Trang web không lưu và không chuyển đi đâu.',
  due: (date) => `Hạn theo luật: ${date}`,
  approximate: 'Ngày làm việc được tính mà không trừ ngày lễ, nên ngày này chỉ là ước tính.',
  identity:
    'Bên kiểm soát dữ liệu có thể yêu cầu bạn chứng tỏ yêu cầu là của bạn. Bạn không cần gửi bản sao giấy tờ tùy thân.',
  letter: {
    name: 'Họ tên',
    represented: 'Thay cho',
    representative: 'Người đại diện',
    contact: 'Trả lời về',
    details: 'Chi tiết',
    to: 'Gửi đến',
    subject: 'Chủ đề',
    body: 'Thư',
    bin: 'BIN',
    date: 'Ngày',
    signature: 'Chữ ký',
    statement: 'Đơn',
    from: 'Từ',
  },
  copy: { to: 'Sao chép địa chỉ', subject: 'Sao chép chủ đề', body: 'Sao chép thư' },
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy chọn văn bản và tự sao chép.',
  mail: 'Mở trong thư điện tử',
  tooLong:
    'Thư dài nên chỉ chủ đề được chuyển sang chương trình thư của bạn. Hãy sao chép văn bản và dán vào.',
  print: 'In đơn',
  send: 'Gửi yêu cầu có chữ ký',
  link: 'Đến trang của bên kiểm soát dữ liệu',
  office: 'Bạn có thể đến trực tiếp',
  noChannel: 'Bên kiểm soát dữ liệu không nêu địa chỉ. Hãy hỏi qua thông tin liên hệ trên trang web.',
  prepared: (date) => `Đã chuẩn bị: ${date}. Trang web không biết bạn đã gửi hay chưa.`,
  recorded:
    'Yêu cầu đã được ghi lại và đang được gửi đến bên kiểm soát dữ liệu với chữ ký của trình duyệt này. Trong đó không có tên.',
  notRecorded: 'Không tạo được bản ghi. Bản thân bức thư vẫn có giá trị.',
  exactMark: 'Chủ đề đúng như chính sách của bên kiểm soát dữ liệu yêu cầu. Xin giữ nguyên.',
  blockNow: 'Phong tỏa ngay',
  blocked: (days) =>
    days > 0
      ? `Đã phong tỏa. Số ngày đã qua: ${days}.`
      : 'Đã phong tỏa hôm nay. Việc xử lý trên trang web này đã dừng cho đến khi bên kiểm soát dữ liệu trả lời.',
  nothingToBlock:
    'Không có sự đồng ý nào đang có hiệu lực trong trình duyệt này. Yêu cầu về dữ liệu mà bên kiểm soát dữ liệu đã có nằm ở bên dưới.',
  unblock: 'Gỡ phong tỏa',
  unsubscribed: 'Đã tắt việc gửi tin. Việc này đã được ghi lại.',
  nothingToUnsubscribe:
    'Trình duyệt này không có sự đồng ý nhận tin. Sự phản đối của bạn đã được ghi lại; hãy gửi cả thư để bên kiểm soát dữ liệu tìm thấy bạn trong danh sách của họ.',
  inForce: 'Các sự đồng ý đang có hiệu lực',
  nothingInForce:
    'Hiện không có sự đồng ý nào đang có hiệu lực trong trình duyệt này. Nếu bạn đã đồng ý bằng cách khác, hãy gửi thư.',
  withdraw: (purpose) => `Rút lại: ${purpose}`,
  withdrawAll: 'Rút lại tất cả',
  withErasure: 'Và yêu cầu hủy dữ liệu của tôi',
  withdrawn: 'Đã rút lại sự đồng ý. Sự đồng ý không còn hiệu lực trên trang web này.',
  mayContinue:
    'Khi luật yêu cầu hoặc còn nghĩa vụ chưa thực hiện, bên kiểm soát dữ liệu có thể tiếp tục xử lý. Điều đó không cản trở việc bạn rút lại tại đây.',
  letterToo: 'Chính sách của bên kiểm soát dữ liệu còn yêu cầu một bức thư. Thư đây:',
  removed: 'Đã xóa khỏi trình duyệt',
  left: 'Không xóa được (thuộc trang web khác hoặc bị ẩn khỏi trang)',
  reload: 'Tải lại trang để dừng mã đang chạy',
  complaint: [
    'Đến cơ quan nhà nước về bảo vệ dữ liệu cá nhân: qua cổng tiếp nhận đơn eotinish.kz.',
    'Đến tòa án: tại nơi bạn cư trú hoặc theo địa chỉ của bên kiểm soát dữ liệu.',
  ],
  documents: 'Hãy nộp giấy tờ chứng minh trực tiếp cho bên kiểm soát dữ liệu. Không cần tải lên tại đây.',
  help: {
    title: 'Cookie trong trình duyệt của bạn',
    intro: 'Trình duyệt cũng có thể từ chối. Tên các mục có thể hơi khác:',
    steps: [
      'Mở cài đặt trình duyệt, phần “Quyền riêng tư”.',
      'Tìm “Cookie” hoặc “Dữ liệu trang web”.',
      'Chặn cookie của bên thứ ba hoặc xóa dữ liệu của trang web này.',
      'Trên điện thoại, các mục này nằm trong cài đặt của ứng dụng trình duyệt.',
    ],
    after:
      'Nếu chặn mọi cookie, việc đăng nhập có thể không hoạt động, và trang web sẽ hỏi lại lựa chọn của bạn.',
  },
};
export default texts;

import type { NoticesTexts } from './notices-texts.js';

const texts: NoticesTexts = {
  region: 'Pemberitahuan pengendali data',
  kinds: {
    breach: 'Pemberitahuan pelanggaran data',
    'policy-change': 'Kebijakan telah berubah',
    statement: 'Pemberitahuan pengendali data',
  },
  issued: (date) => `Diterbitkan ${date}`,
  period: (since, until) =>
    since && until
      ? `Kapan: dari ${since} sampai ${until}`
      : since
        ? `Kapan: sejak ${since}`
        : `Kapan: sampai ${until}`,
  data: 'Data yang terdampak',
  purposes: 'Terkait dengan',
  steps: 'Yang dapat Anda lakukan',
  more: 'Selengkapnya',
  contact: 'Ke mana menghubungi',
  dismiss: 'Sudah saya baca',
  policyChanged: (title) => `Kebijakan telah berubah: ${title}`,
  policyKept: 'Hal yang Anda setujui tidak berubah, jadi persetujuan Anda tetap berlaku.',
  policyFrom: (date) =>
    `Teks baru berlaku mulai ${date}. Sampai saat itu, persetujuan Anda sebelumnya tetap berlaku.`,
  versions: (before, after) => `Versi ${before} menjadi ${after}`,
  openPolicy: 'Buka kebijakan',
  whatChanged: 'Yang berubah',
  subject: 'Perihal',
  before: 'Sebelumnya',
  after: 'Sekarang',
  none: 'tidak ada',
  members: {
    data: 'Data',
    recipients: 'Penerima',
    countries: 'Negara',
    services: 'Layanan',
    public: 'Sumber terbuka',
    term: 'Jangka waktu',
    kind: 'Jenis persetujuan',
    type: 'Tujuan',
  },
  external:
    'Anda akan meninggalkan situs ini menuju situs lain. Situs itu memiliki aturannya sendiri; kebijakan situs ini tidak berlaku di sana.',
  goOn: 'Lanjutkan',
  stay: 'Tetap di sini',
  authArea: 'Cookie dimatikan di peramban: bagian yang memerlukan login mungkin tidak dapat dibuka.',
};
export default texts;

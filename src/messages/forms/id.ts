import type { FurtherFormMessages } from './form-messages.js';

const UNITS = { Y: 'tahun', M: 'bulan', W: 'minggu', D: 'hari' } as const;

const id: FurtherFormMessages = {
  kinds: {
    processing: 'Saya menyetujui pemrosesan data pribadi saya',
    third_party_transfer: 'Saya menyetujui transfer data pribadi saya kepada pihak ketiga',
    cross_border: 'Saya menyetujui transfer data pribadi saya ke luar negeri',
    public_distribution: 'Saya setuju data pribadi saya dipublikasikan',
    marketing: 'Saya setuju menerima pesan',
    analytics: 'Saya menyetujui analitik',
    functional: 'Saya menyetujui fungsi tambahan',
    special_category: 'Saya menyetujui pemrosesan data pribadi khusus saya',
  },
  required: 'wajib',
  tickIt: (title) => `Centang kotak ini untuk mengirim formulir: “${title}”. Isian Anda tetap tersimpan.`,
  nameMissing: 'Masukkan nama orang yang memberi persetujuan. Tanpa nama, persetujuan tidak dicatat.',
  refuses: (missing) =>
    `Persetujuan ini belum dapat diterima. Pengendali data belum menyebutkan: ${missing}.`,
  notRecorded:
    'Persetujuan Anda tidak dapat dicatat, jadi formulir tidak dikirim. Isian Anda tetap tersimpan; silakan coba lagi.',
  notRecordedSent: 'Persetujuan Anda tidak dapat dicatat. Formulir dikirim tanpa persetujuan itu.',
  signing: 'Mencatat pilihan Anda…',
  showAll: 'Tampilkan teks lengkap',
  showLess: 'Tampilkan lebih sedikit',
  noBox: 'Sebagai informasi: ini tidak didasarkan pada persetujuan Anda.',
  yes: 'ya',
  no: 'tidak',
  items: {
    operator: 'Pengendali data',
    subject: 'Orang yang memberi persetujuan',
    term: 'Jangka waktu',
    thirdParties: 'Transfer kepada pihak ketiga',
    crossBorder: 'Transfer ke luar negeri',
    publicSources: 'Penyebarluasan di sumber terbuka',
    data: 'Daftar data',
    other: 'Keterangan lain',
  },
  bin: 'BIN',
  subject:
    'orang yang namanya tercantum dalam formulir ini; catatan persetujuan menyimpan kode nama, bukan namanya',
  special: 'kategori khusus',
  policyTerm: (text) => `menurut kebijakan: ${text}`,
  necessary: (text) => `mengapa diperlukan: ${text}`,
  adequacy: {
    yes: 'pengendali data menilai bahwa negara tersebut melindungi data pribadi',
    no: 'negara tersebut tidak menjamin pelindungan data pribadi',
    unknown: 'pelindungan data pribadi di negara tersebut belum dipastikan',
  },
  kept: (term, countries) => `data disimpan selama: ${term}; tempat penyimpanan: ${countries}`,
  automated: 'pemrosesan dilakukan secara otomatis',
  notAutomated: 'keputusan tidak dibuat semata-mata secara otomatis',
  methods: (list) => `tindakan: ${list}`,
  withdraw: (where) => `persetujuan dapat ditarik kembali kapan saja: ${where}`,
  duration: (count, unit) => `${count} ${UNITS[unit]}`,
  until: { 'until-purpose': 'sampai tujuan tercapai', 'until-withdrawal': 'sampai Anda menariknya kembali' },
  missing: {
    operator: 'namanya',
    bin: 'BIN-nya',
    address: 'alamat posnya',
    policy: 'kebijakannya',
    term: 'jangka waktu persetujuan',
    thirdParties: 'siapa saja pihak ketiganya',
    crossBorder: 'ke negara mana data ditransfer',
    publicSources: 'di mana data dipublikasikan',
    data: 'daftar data',
    withdrawal: 'cara menarik kembali persetujuan',
    subject: 'kolom untuk nama orang tersebut',
  },
  send: 'Kirim',
  statement: (f) => [
    `Saya, orang yang namanya tercantum dalam formulir ini, secara bebas, atas kehendak sendiri, dan untuk kepentingan sendiri, memberikan kepada ${f.operator} persetujuan saya atas ${
      {
        processing: 'pengumpulan dan pemrosesan data pribadi saya',
        third_party_transfer: 'transfer data pribadi saya kepada pihak ketiga',
        cross_border: 'transfer data pribadi saya ke luar negeri',
        public_distribution: 'penyebarluasan data pribadi saya di sumber terbuka',
        marketing: 'penggunaan data pribadi saya untuk mengirimkan pesan kepada saya',
        analytics: 'penggunaan data pribadi saya untuk analitik',
        functional: 'penggunaan data pribadi saya untuk fungsi tambahan',
        special_category: 'pengumpulan dan pemrosesan data pribadi khusus saya',
      }[f.kind]
    }. Tujuan: ${f.purpose}.`,
    `Data saya yang dicakup oleh persetujuan ini: ${f.categories}. ${f.terms}`,
    `Transfer kepada pihak ketiga: ${f.thirdParties}. Transfer ke luar negeri: ${f.crossBorder}. Penyebarluasan di sumber terbuka: ${f.publicSources}.`,
    'Saya akan memberitahukan perubahan data saya kepada pengendali data.',
    `Persetujuan ini berlaku: ${f.term}. Saya dapat menariknya kembali kapan saja: ${f.withdrawal}. Setelah itu, data saya hanya dapat diproses dalam hal yang ditetapkan oleh hukum.`,
  ],
  addressedTo: 'Kepada',
  represent: 'Saya bertindak untuk orang lain',
  representing:
    'Formulir ini memuat nama orang yang Anda wakili. Sebutkan siapa Anda dan atas dasar apa Anda bertindak.',
  basis: 'Atas dasar apa',
  bases: {
    parent: 'orang tua',
    guardian: 'wali atau pengampu',
    power_of_attorney: 'surat kuasa',
    other: 'dasar sah lainnya',
  },
  representativeName: 'Nama lengkap Anda sendiri',
  representativeMissing: 'Masukkan nama Anda sendiri: Anda menyatakan bertindak untuk orang lain.',
  statementMissing: (text) => `Konfirmasikan untuk mengirim formulir: “${text}”`,
  disagree: 'Saya tidak setuju',
  disagreeTitle: 'Tinggalkan formulir?',
  disagreeText: 'Isian Anda dihapus dan tidak ada yang dikirim.',
  disagreeConfirm: 'Hapus dan tinggalkan',
  disagreeBack: 'Kembali ke formulir',
  written:
    'Centang saja tidak cukup untuk transfer ini: diperlukan persetujuan tertulis Anda. Pilih caranya.',
  writtenMissing: 'Pilih tanda tangan atau pernyataan cetak: transfer ini memerlukan persetujuan tertulis.',
  sign: 'Tanda tangan elektronik (NCALayer)',
  signExplained:
    'Saat Anda mengirim formulir, halaman terhubung ke NCALayer di komputer ini (127.0.0.1:13579) dan meminta tanda tangan Anda. Peramban mungkin meminta izin Anda. Tanda tangan hanya diterima pengendali data dan tidak disimpan di peramban.',
  print: 'Pernyataan cetak',
  printExplained:
    'Saat Anda mengirim formulir, sebuah pernyataan dengan nomor catatan Anda dicetak. Tanda tangani dan serahkan kepada pengendali data.',
  ncaMissing:
    'NCALayer tidak menjawab. Jalankan (atau pasang dari ncl.pki.gov.kz) lalu kirim lagi, atau pilih pernyataan cetak.',
  ncaFailed:
    'Tanda tangan tidak dibuat, jadi formulir tidak dikirim. Kirim lagi untuk menandatangani, atau pilih pernyataan cetak.',
  ncaSimple:
    'Tanda tangan tidak dibuat. Formulir dikirim dengan centang biasa; transfer yang memerlukan bentuk tertulis tetap tertutup.',
  paper: {
    title: 'Pernyataan persetujuan',
    name: 'Nama lengkap',
    signature: 'Tanda tangan',
    date: 'Tanggal',
    receipt: 'Nomor catatan persetujuan',
    hash: 'Hash catatan (SHA-256)',
    note: 'Pernyataan ini berlaku setelah ditandatangani dan diserahkan kepada pengendali data.',
  },
};
export default id;

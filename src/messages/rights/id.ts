import type { RightsTexts } from './rights-texts.js';

const texts: RightsTexts = {
  title: 'Hak Anda',
  intro: (operator) => `Anda dapat menghubungi pengendali data: ${operator}. Pilih apa yang perlu dilakukan.`,
  close: 'Tutup',
  kinds: {
    withdraw: {
      title: 'Tarik persetujuan',
      about: 'Pemrosesan berdasarkan persetujuan dihentikan. Di situs ini, penarikan langsung berlaku.',
      subject: 'Penarikan persetujuan pemrosesan data pribadi',
      letter: 'Saya menarik kembali persetujuan saya atas pemrosesan data pribadi saya.',
    },
    'object-marketing': {
      title: 'Berhenti berlangganan',
      about: 'Iklan dan berita tidak dikirim lagi. Langsung berlaku saat Anda menekan.',
      subject: 'Berhenti berlangganan',
      letter: 'Mohon jangan lagi mengirimkan iklan, berita, atau notifikasi kepada saya.',
    },
    block: {
      title: 'Blokir data saya',
      about:
        'Pemrosesan dihentikan sementara selama pemeriksaan. Langsung berlaku saat Anda menekan, sampai pengendali data menjawab.',
      subject: 'Pemblokiran data pribadi',
      letter: 'Mohon blokir data pribadi saya selama pemeriksaan.',
      details: 'Alasan: apa yang salah atau dilanggar',
    },
    rectify: {
      title: 'Perbaiki data saya',
      about: 'Jika data tidak lengkap, usang, atau salah.',
      subject: 'Perbaikan data pribadi',
      letter: 'Mohon perbaiki data pribadi saya.',
      details: 'Apa yang diperbaiki, dan bagaimana',
    },
    erase: {
      title: 'Hapus data saya',
      about: 'Pengendali data memusnahkan data Anda, kecuali hukum mewajibkan data itu disimpan.',
      subject: 'Penghapusan data pribadi',
      letter: 'Mohon musnahkan data pribadi saya.',
    },
    information: {
      title: 'Tanyakan pemrosesan',
      about:
        'Data apa yang dimiliki pengendali data, untuk apa, dari mana, diberikan kepada siapa, dan berapa lama disimpan.',
      subject: 'Permintaan informasi tentang pemrosesan data pribadi',
      letter:
        'Mohon beri tahu data pribadi saya yang mana yang Anda proses, untuk apa, dari mana diperoleh, diberikan kepada siapa, dan berapa lama disimpan.',
    },
    access: {
      title: 'Dapatkan data saya',
      about: 'Lihat datanya sendiri, tanpa biaya.',
      subject: 'Akses ke data pribadi',
      letter: 'Mohon berikan data pribadi saya agar dapat saya lihat.',
    },
    restrict: {
      title: 'Batasi pemrosesan',
      about: 'Data tetap pada pengendali data, tetapi hanya digunakan untuk hal yang Anda sebutkan.',
      subject: 'Pembatasan pemrosesan data pribadi',
      letter: 'Mohon batasi pemrosesan data pribadi saya.',
      details: 'Apa yang harus dihentikan',
    },
    anonymise: {
      title: 'Anonimkan data saya',
      about: 'Data tetap ada, tetapi tidak lagi terkait dengan Anda.',
      subject: 'Anonimisasi data pribadi',
      letter: 'Mohon anonimkan data pribadi saya.',
    },
    complaint: {
      title: 'Ajukan keluhan',
      about: 'Jika hak Anda dilanggar: kepada otoritas atau pengadilan.',
      subject: 'Keluhan atas pelanggaran hak subjek data',
      letter: 'Mohon periksa bagaimana data pribadi saya diproses dan pulihkan hak yang dilanggar.',
      details: 'Apa yang terjadi',
    },
  },
  bases: {
    parent: 'orang tua',
    guardian: 'wali atau pengampu',
    power_of_attorney: 'surat kuasa',
    other: 'dasar lain',
  },
  represent: 'Saya bertindak untuk orang lain',
  basis: 'Dasar',
  representativeName: 'Nama Anda (wakil)',
  representedName: 'Nama orang yang Anda wakili',
  name: 'Nama Anda',
  contact: 'Ke mana jawaban dikirim',
  stays: 'Keterangan ini hanya dimuat dalam surat. Situs tidak menyimpan dan tidak meneruskannya.',
  due: (date) => `Batas waktu menurut hukum: ${date}`,
  approximate: 'Hari libur tidak diperhitungkan saat menghitung hari kerja, jadi tanggalnya hanya perkiraan.',
  identity:
    'Pengendali data dapat meminta Anda menunjukkan bahwa permintaan ini dari Anda. Salinan dokumen identitas tidak perlu dikirim.',
  letter: {
    name: 'Nama',
    represented: 'Untuk',
    representative: 'Wakil',
    contact: 'Jawab ke',
    details: 'Rincian',
    to: 'Kepada',
    subject: 'Subjek',
    body: 'Surat',
    bin: 'BIN',
    date: 'Tanggal',
    signature: 'Tanda tangan',
    statement: 'Pernyataan',
    from: 'Dari',
  },
  copy: { to: 'Salin alamat', subject: 'Salin subjek', body: 'Salin surat' },
  copied: 'Disalin.',
  notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya dan salin sendiri.',
  mail: 'Buka di email',
  tooLong:
    'Suratnya panjang, jadi hanya subjek yang diteruskan ke program email Anda. Salin teksnya dan tempelkan.',
  print: 'Cetak pernyataan',
  send: 'Kirim permintaan bertanda tangan',
  link: 'Buka halaman pengendali data',
  office: 'Anda dapat datang langsung',
  noChannel: 'Pengendali data tidak mencantumkan alamat. Tanyakan melalui kontak di situs.',
  prepared: (date) => `Disiapkan pada ${date}. Situs tidak mengetahui apakah Anda telah mengirimnya.`,
  recorded:
    'Permintaan dicatat dan sedang dikirim ke pengendali data dengan tanda tangan peramban ini. Di dalamnya tidak ada nama.',
  notRecorded: 'Catatan tidak dapat dibuat. Suratnya sendiri tetap sah tanpa catatan itu.',
  exactMark: 'Subjek ini persis seperti yang diminta kebijakan pengendali data. Biarkan apa adanya.',
  blockNow: 'Blokir sekarang',
  blocked: (days) =>
    days > 0
      ? `Diblokir. Hari berlalu: ${days}.`
      : 'Diblokir hari ini. Pemrosesan di situs ini dihentikan sampai pengendali data menjawab.',
  nothingToBlock:
    'Tidak ada persetujuan yang berlaku di peramban ini. Permintaan tentang data yang sudah ada pada pengendali data tersedia di bawah.',
  unblock: 'Buka blokir',
  unsubscribed: 'Kiriman pesan dimatikan. Ini telah dicatat.',
  nothingToUnsubscribe:
    'Di peramban ini tidak ada persetujuan kiriman pesan. Keberatan Anda dicatat; kirim juga surat agar pengendali data dapat menemukan Anda dalam daftarnya.',
  inForce: 'Persetujuan yang berlaku',
  nothingInForce:
    'Saat ini tidak ada persetujuan yang berlaku di peramban ini. Jika Anda memberikannya dengan cara lain, kirim surat.',
  withdraw: (purpose) => `Tarik kembali: ${purpose}`,
  withdrawAll: 'Tarik semua',
  withErasure: 'Dan minta data saya dimusnahkan',
  withdrawn: 'Persetujuan ditarik kembali. Di situs ini persetujuan itu tidak berlaku lagi.',
  mayContinue:
    'Jika hukum mewajibkan atau ada kewajiban yang belum dipenuhi, pengendali data dapat melanjutkan pemrosesan. Hal itu tidak menghalangi penarikan Anda di sini.',
  letterToo: 'Kebijakan pengendali data juga meminta surat. Ini suratnya:',
  removed: 'Dihapus dari peramban',
  left: 'Tidak dapat dihapus (milik situs lain atau tersembunyi dari halaman)',
  reload: 'Muat ulang halaman untuk menghentikan kode yang sudah berjalan',
  complaint: [
    'Kepada otoritas negara untuk pelindungan data pribadi: melalui portal pengaduan eotinish.kz.',
    'Kepada pengadilan: di tempat tinggal Anda atau di alamat pengendali data.',
  ],
  documents:
    'Serahkan dokumen pendukung langsung kepada pengendali data. Dokumen tidak perlu diunggah di sini.',
  help: {
    title: 'Cookie di peramban Anda',
    intro: 'Peramban juga dapat menolak. Nama menunya sedikit berbeda-beda:',
    steps: [
      'Buka pengaturan peramban, bagian “Privasi”.',
      'Cari “Cookie” atau “Data situs”.',
      'Blokir cookie pihak ketiga, atau hapus data situs ini.',
      'Di ponsel, hal yang sama ada di pengaturan aplikasi peramban.',
    ],
    after:
      'Jika semua cookie diblokir, login mungkin tidak berfungsi, dan situs akan menanyakan pilihan Anda lagi.',
  },
};
export default texts;

import type { Messages } from './messages.js';

const id: Messages = {
  lang: 'id',
  title: 'Persetujuan pemrosesan data',
  titleAnalytics: 'Persetujuan analitik',
  body: (operator) =>
    `${operator} meminta persetujuan Anda untuk memproses data bagi tujuan di bawah ini. Jika Anda menolak, situs tetap terbuka untuk Anda, dan keputusan dapat Anda ubah kapan saja.`,
  refuse: 'Tolak semua',
  accept: 'Setujui semua',
  refuseAnalytics: 'Tolak analitik',
  acceptAnalytics: 'Setujui analitik',
  settings: 'Pilih di pengaturan',
  close: 'Tutup tanpa persetujuan',
  recipients: 'Penerima',
  noRecipients: 'Data tidak diberikan kepada pihak ketiga.',
  countries: 'Negara',
  term: 'Jangka waktu',
  until: { 'until-purpose': 'sampai tujuan tercapai', 'until-withdrawal': 'sampai ditarik kembali' },
  version: (version, date) => (version ? `versi ${version}${date && `, ${date}`}` : `versi tanggal ${date}`),
  note: (purposes, because) =>
    because === 'stale'
      ? `Kami bertanya lagi karena ketentuannya berubah: ${purposes}.`
      : `Peramban Anda ${because === 'cookies' ? 'tidak menerima cookie' : `meminta agar Anda tidak dilacak (${because.toUpperCase()})`}, jadi ini tetap nonaktif: ${purposes}.`,
  framed:
    'Halaman ini ditampilkan di dalam situs lain, jadi persetujuan tidak dapat diberikan di sini. Buka halaman ini di tab tersendiri.',
};
export default id;

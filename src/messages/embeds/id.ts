import type { EmbedMessages } from './embed-messages.js';

const id: EmbedMessages = {
  lang: 'id',
  title: (name) => `${name} tidak dimuat`,
  body: (provider, country) =>
    `Konten ini berasal dari ${provider}${country ? ` (${country})` : ''}. Konten hanya dimuat jika Anda mengizinkannya.`,
  sends: {
    address: 'alamat jaringan Anda',
    page: 'alamat halaman ini',
    actions: 'tindakan Anda dalam konten ini',
    cookies: 'cookie miliknya di peramban Anda',
  },
  gets: (list) => `Jika Anda mengizinkan, penyedia memperoleh: ${list}.`,
  purpose: (titles) => `Tujuan: ${titles}.`,
  allowOnce: 'Izinkan sekali',
  allowAlways: 'Selalu izinkan',
  withdraw: 'Sembunyikan dan tarik persetujuan',
  policy: (provider) => `Kebijakan privasi ${provider}`,
  closed: {
    gpc: 'Peramban Anda meminta situs agar tidak membagikan data Anda (Global Privacy Control), jadi konten ini tetap nonaktif.',
    dnt: 'Peramban Anda meminta agar Anda tidak dilacak (Do Not Track), jadi konten ini tetap nonaktif.',
    cookies:
      'Peramban Anda memblokir cookie sehingga pilihan Anda tidak dapat disimpan, jadi konten ini tetap nonaktif.',
    blocked:
      'Anda telah meminta agar pemrosesan ini diblokir. Konten tetap nonaktif sampai Anda membuka blokirnya.',
    written: 'Transfer ke luar negeri memerlukan persetujuan tertulis, jadi konten ini tetap nonaktif.',
    framed:
      'Halaman ini ditampilkan di dalam situs lain. Buka halaman ini secara tersendiri untuk mengizinkan kontennya.',
  },
  failed: 'Pilihan Anda tidak dapat dicatat, jadi tidak ada yang dimuat.',
  retry: 'Coba lagi',
};
export default id;

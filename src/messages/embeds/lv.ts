import type { EmbedMessages } from './embed-messages.js';

const lv: EmbedMessages = {
  lang: 'lv',
  title: (name) => `${name}: saturs nav ielādēts`,
  body: (provider, country) =>
    `Šo saturu nodrošina ${provider}${country ? ` (${country})` : ''}. Tas tiek ielādēts tikai tad, ja to atļaujat.`,
  sends: {
    address: 'jūsu tīkla adresi',
    page: 'šīs lapas adresi',
    actions: 'jūsu darbības šajā saturā',
    cookies: 'savas sīkdatnes jūsu pārlūkā',
  },
  gets: (list) => `Ja atļausiet, pakalpojuma sniedzējs saņems: ${list}.`,
  purpose: (titles) => `Nolūks: ${titles}.`,
  allowOnce: 'Atļaut vienreiz',
  allowAlways: 'Atļaut vienmēr',
  withdraw: 'Paslēpt un atsaukt piekrišanu',
  policy: (provider) => `Privātuma politika: ${provider}`,
  closed: {
    gpc: 'Jūsu pārlūks lūdz vietnes nekopīgot jūsu datus (Global Privacy Control), tāpēc tas paliek izslēgts.',
    dnt: 'Jūsu pārlūks lūdz jūs neizsekot (Do Not Track), tāpēc tas paliek izslēgts.',
    cookies: 'Jūsu pārlūks bloķē sīkdatnes, tāpēc jūsu izvēli nevar saglabāt un tas paliek izslēgts.',
    blocked: 'Jūs lūdzāt bloķēt šo apstrādi. Tā paliek izslēgta, līdz atcelsiet bloķēšanu.',
    written: 'Nosūtīšanai uz ārvalstīm vajadzīga rakstiska piekrišana, tāpēc tas paliek izslēgts.',
    framed: 'Šī lapa ir parādīta citā vietnē. Lai atļautu saturu, atveriet lapu atsevišķi.',
  },
  failed: 'Jūsu izvēli neizdevās reģistrēt, tāpēc nekas netika ielādēts.',
  retry: 'Mēģināt vēlreiz',
};
export default lv;

import type { EmbedMessages } from './embed-messages.js';

const lt: EmbedMessages = {
  lang: 'lt',
  title: (name) => `${name}: turinys neįkeltas`,
  body: (provider, country) =>
    `Šį turinį teikia ${provider}${country ? ` (${country})` : ''}. Jis įkeliamas tik tada, jei leidžiate.`,
  sends: {
    address: 'jūsų tinklo adresą',
    page: 'šio puslapio adresą',
    actions: 'jūsų veiksmus šiame turinyje',
    cookies: 'savo slapukus jūsų naršyklėje',
  },
  gets: (list) => `Jei leisite, teikėjas gaus: ${list}.`,
  purpose: (titles) => `Tikslas: ${titles}.`,
  allowOnce: 'Leisti vieną kartą',
  allowAlways: 'Visada leisti',
  withdraw: 'Paslėpti ir atšaukti sutikimą',
  policy: (provider) => `Privatumo politika: ${provider}`,
  closed: {
    gpc: 'Jūsų naršyklė prašo svetainių nesidalyti jūsų duomenimis („Global Privacy Control“), todėl tai lieka išjungta.',
    dnt: 'Jūsų naršyklė prašo jūsų nesekti („Do Not Track“), todėl tai lieka išjungta.',
    cookies: 'Jūsų naršyklė blokuoja slapukus, todėl pasirinkimo išsaugoti negalima ir tai lieka išjungta.',
    blocked: 'Prašėte užblokuoti šį tvarkymą. Turinys lieka išjungtas, kol panaikinsite blokavimą.',
    written: 'Perdavimui į užsienį reikia rašytinio sutikimo, todėl tai lieka išjungta.',
    framed: 'Šis puslapis rodomas kitoje svetainėje. Kad leistumėte turinį, atverkite puslapį atskirai.',
  },
  failed: 'Jūsų pasirinkimo užregistruoti nepavyko, todėl nieko nebuvo įkelta.',
  retry: 'Bandyti dar kartą',
};
export default lt;

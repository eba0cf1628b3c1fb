import type { EmbedMessages } from './embed-messages.js';

const nb: EmbedMessages = {
  lang: 'nb',
  title: (name) => `${name} er ikke lastet inn`,
  body: (provider, country) =>
    `Innholdet kommer fra ${provider}${country ? ` (${country})` : ''}. Det lastes bare inn hvis du tillater det.`,
  sends: {
    address: 'nettverksadressen din',
    page: 'adressen til denne siden',
    actions: 'det du gjør i innholdet',
    cookies: 'egne informasjonskapsler i nettleseren din',
  },
  gets: (list) => `Hvis du tillater det, får leverandøren: ${list}.`,
  purpose: (titles) => `Formål: ${titles}.`,
  allowOnce: 'Tillat én gang',
  allowAlways: 'Tillat alltid',
  withdraw: 'Skjul og trekk tilbake samtykket',
  policy: (provider) => `Personvernerklæring for ${provider}`,
  closed: {
    gpc: 'Nettleseren din ber nettsteder om ikke å dele opplysningene dine (Global Privacy Control), så dette forblir avslått.',
    dnt: 'Nettleseren din ber om at du ikke spores (Do Not Track), så dette forblir avslått.',
    cookies:
      'Nettleseren din blokkerer informasjonskapsler, så valget ditt kan ikke lagres, og dette forblir avslått.',
    blocked:
      'Du har bedt om at denne behandlingen blokkeres. Den forblir avslått til du opphever blokkeringen.',
    written: 'Overføringen til utlandet krever skriftlig samtykke, så dette forblir avslått.',
    framed: 'Denne siden vises inne i et annet nettsted. Åpne den for seg selv for å tillate innholdet.',
  },
  failed: 'Valget ditt kunne ikke registreres, så ingenting ble lastet inn.',
  retry: 'Prøv igjen',
};
export default nb;

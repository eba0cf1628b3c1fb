import type { EmbedMessages } from './embed-messages.js';

const da: EmbedMessages = {
  lang: 'da',
  title: (name) => `${name} er ikke indlæst`,
  body: (provider, country) =>
    `Indholdet kommer fra ${provider}${country ? ` (${country})` : ''}. Det indlæses kun, hvis du tillader det.`,
  sends: {
    address: 'din netværksadresse',
    page: 'adressen på denne side',
    actions: 'det, du gør i indholdet',
    cookies: 'sine egne cookies i din browser',
  },
  gets: (list) => `Hvis du tillader det, får udbyderen: ${list}.`,
  purpose: (titles) => `Formål: ${titles}.`,
  allowOnce: 'Tillad én gang',
  allowAlways: 'Tillad altid',
  withdraw: 'Skjul og træk samtykket tilbage',
  policy: (provider) => `Privatlivspolitik for ${provider}`,
  closed: {
    gpc: 'Din browser beder websteder om ikke at dele dine oplysninger (Global Privacy Control), så dette forbliver slået fra.',
    dnt: 'Din browser beder om, at du ikke spores (Do Not Track), så dette forbliver slået fra.',
    cookies: 'Din browser blokerer cookies, så dit valg kan ikke gemmes, og dette forbliver slået fra.',
    blocked:
      'Du har bedt om at få denne behandling blokeret. Den forbliver slået fra, indtil du ophæver blokeringen.',
    written: 'Overførslen til udlandet kræver skriftligt samtykke, så dette forbliver slået fra.',
    framed: 'Denne side vises inde i et andet websted. Åbn den for sig for at tillade indholdet.',
  },
  failed: 'Dit valg kunne ikke registreres, så intet blev indlæst.',
  retry: 'Prøv igen',
};
export default da;

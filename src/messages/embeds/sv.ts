import type { EmbedMessages } from './embed-messages.js';

const sv: EmbedMessages = {
  lang: 'sv',
  title: (name) => `${name} har inte laddats`,
  body: (provider, country) =>
    `Innehållet kommer från ${provider}${country ? ` (${country})` : ''}. Det laddas bara om du tillåter det.`,
  sends: {
    address: 'din nätverksadress',
    page: 'adressen till den här sidan',
    actions: 'vad du gör i innehållet',
    cookies: 'egna kakor i din webbläsare',
  },
  gets: (list) => `Om du tillåter det får leverantören: ${list}.`,
  purpose: (titles) => `Ändamål: ${titles}.`,
  allowOnce: 'Tillåt en gång',
  allowAlways: 'Tillåt alltid',
  withdraw: 'Dölj och återkalla samtycket',
  policy: (provider) => `Integritetspolicy för ${provider}`,
  closed: {
    gpc: 'Din webbläsare ber webbplatser att inte dela dina uppgifter (Global Privacy Control), så detta förblir avstängt.',
    dnt: 'Din webbläsare ber om att du inte ska spåras (Do Not Track), så detta förblir avstängt.',
    cookies: 'Din webbläsare blockerar kakor, så ditt val kan inte sparas och detta förblir avstängt.',
    blocked:
      'Du har begärt att denna behandling blockeras. Den förblir avstängd tills du häver blockeringen.',
    written: 'Överföringen utomlands kräver skriftligt samtycke, så detta förblir avstängt.',
    framed: 'Den här sidan visas inuti en annan webbplats. Öppna den för sig för att tillåta innehållet.',
  },
  failed: 'Ditt val kunde inte registreras, så ingenting laddades.',
  retry: 'Försök igen',
};
export default sv;

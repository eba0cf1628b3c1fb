import type { EmbedMessages } from './embed-messages.js';

const de: EmbedMessages = {
  lang: 'de',
  title: (name) => `${name}: Inhalt nicht geladen`,
  body: (provider, country) =>
    `Dieser Inhalt kommt von ${provider}${country ? ` (${country})` : ''}. Er wird nur geladen, wenn Sie es erlauben.`,
  sends: {
    address: 'Ihre IP-Adresse',
    page: 'die Adresse dieser Seite',
    actions: 'was Sie in diesem Inhalt tun',
    cookies: 'eigene Cookies in Ihrem Browser',
  },
  gets: (list) => `Wenn Sie es erlauben, erhält der Anbieter: ${list}.`,
  purpose: (titles) => `Zweck: ${titles}.`,
  allowOnce: 'Einmal erlauben',
  allowAlways: 'Immer erlauben',
  withdraw: 'Ausblenden und Einwilligung widerrufen',
  policy: (provider) => `Datenschutzerklärung von ${provider}`,
  closed: {
    gpc: 'Ihr Browser bittet Websites, Ihre Daten nicht weiterzugeben (Global Privacy Control); daher bleibt der Inhalt aus.',
    dnt: 'Ihr Browser bittet darum, Sie nicht zu verfolgen (Do Not Track); daher bleibt der Inhalt aus.',
    cookies:
      'Ihr Browser blockiert Cookies: Ihre Wahl kann nicht aufbewahrt werden, daher bleibt der Inhalt aus.',
    blocked:
      'Sie haben verlangt, diese Verarbeitung zu sperren. Der Inhalt bleibt aus, bis die Sperre aufgehoben ist.',
    written:
      'Für die Übermittlung ins Ausland ist eine schriftliche Einwilligung nötig; daher bleibt der Inhalt aus.',
    framed:
      'Diese Seite wird innerhalb einer anderen Website gezeigt. Öffnen Sie sie für sich allein, um den Inhalt zu erlauben.',
  },
  failed: 'Ihre Wahl konnte nicht festgehalten werden, daher wurde nichts geladen.',
  retry: 'Erneut versuchen',
};
export default de;

import type { CardWords, ShownReceipt } from './receipt-card.js';
import { titleOf } from './receipt-card.js';
import { moment } from './moment.js';
import { printPaper, printed } from './print-paper.js';

/** All receipts on paper: what was decided, when and for whom, with id and hash to look each up by. */
export const printReceipts = (receipts: readonly ShownReceipt[], card: CardWords, summary: string): void =>
  printPaper(card.texts.title, card.words.lang, (body) => {
    const { texts, words } = card;
    printed(body, 'h1', texts.title);
    printed(body, 'p', `${location.origin}, ${moment(Date.now(), words)}`);
    printed(body, 'p', summary);
    for (const { payload, id, hash, state, receivedAt } of receipts) {
      const article = printed(body, 'article', '');
      printed(article, 'h2', payload ? titleOf(payload, card) : texts.cardBroken);
      if (payload) {
        printed(article, 'p', moment(Date.parse(payload.event.event_time), words));
        for (const { purpose, event_state } of payload.processing)
          printed(article, 'p', `${purpose}: ${texts.states[event_state]}`);
        const { policy } = payload.privacy_notice;
        printed(
          article,
          'small',
          `${texts.operator}: ${payload.parties[0]?.party_name ?? ''}. ${texts.policy}: ${policy.url}, ${texts.version} ${policy.version}`,
        );
      }
      printed(
        article,
        'small',
        `${state ? texts.delivery[state] : ''}${receivedAt ? `, ${moment(Date.parse(receivedAt), words)}` : ''}`,
      );
      printed(article, 'code', `${texts.fields.id} ${id} · ${texts.fields.hash} ${hash}`);
    }
  });

import type { ConsentHandle } from '../model/handle.js';
import { lookAgain } from '../notices/fetch-notices.js';
import { noticesToShow } from '../notices/notices-to-show.js';
import { policyChanges } from '../revision/policy-changes.js';
import { Notice } from './notice.js';
import { mountPageNotes } from './page-notes.js';

/**
 * Chunk entry: shows what the operator has to say, in the page's `<pdp-notice>`, else over the page; and the small
 * notes beside links and areas of the page that ask for one. Never throws: a page does not depend on a notice.
 */
export const mountNotices = async (
  handle: ConsentHandle,
  root: ShadowRoot | null = handle.host.shadowRoot,
): Promise<void> => {
  Notice.define();
  mountPageNotes(handle, root).catch(() => {
    // A note that can't be had now is tried again on the next page.
  });
  try {
    const now = Date.now();
    const [notices, changes] = await Promise.all([noticesToShow(handle, now), policyChanges(handle, now)]);
    Notice.given = { handle, notices, changes };
    await lookAgain(handle.profile, now, notices.length + changes.length > 0);
    const placed = [...document.querySelectorAll<Notice>('pdp-notice')];
    for (const element of placed) Object.assign(element, Notice.given);
    if (placed.length || !(notices.length + changes.length) || root?.querySelector('pdp-notice')) return;
    const element = document.createElement('pdp-notice') as Notice;
    root?.append(Object.assign(element, Notice.given, { floating: true }));
  } catch (cause) {
    handle.report(
      'ERR_NOTICE_REJECTED',
      'Notices could not be shown; it is tried again on the next page.',
      cause,
    );
  }
};

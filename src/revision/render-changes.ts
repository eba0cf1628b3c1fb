import { type TemplateResult, html, nothing } from 'lit';
import { loadMessages } from '../messages/load-messages.js';
import type { Messages } from '../messages/messages.js';
import { loadNoticesTexts } from '../messages/notices/load-notices-texts.js';
import type { ConsentHandle } from '../model/handle.js';
import { meaningOf } from '../model/meaning.js';
import { inLanguage } from '../model/text.js';
import { country, duration } from '../ui/words.js';
import { type ChangedMember, meaningChanges } from './meaning-changes.js';
import { type ReadGrant, recordedGrants } from './recorded-grant.js';

/** Names for ids: what the profile says now, else what the receipt said then, else the id. */
const namer = (
  handle: ConsentHandle,
  { payload }: ReadGrant,
  words: Messages,
): ((member: ChangedMember, id: string) => string) => {
  const { profile, lang } = handle;
  const text = (of: Parameters<typeof inLanguage>[0]): string => inLanguage(of, lang, profile.languages);
  const inName = (of: string | Parameters<typeof inLanguage>[0]): string =>
    typeof of === 'string' ? of : text(of);
  return (member, id) => {
    switch (member) {
      case 'data':
        return (
          text(profile.data.find((one) => one.id === id)?.label) ||
          payload.processing
            .flatMap((entry) => entry.pii_information)
            .find((one) => one.pii_attribute_id === id)?.label ||
          id
        );
      case 'recipients':
        return (
          text(profile.recipients?.find((one) => one.id === id)?.name) ||
          payload.parties.find((one) => one.party_id === id)?.party_name ||
          id
        );
      case 'services':
        return inName(profile.services?.find((one) => one.id === id)?.name) || id;
      case 'countries':
        return country(id, words);
      case 'term':
        return duration(id, words);
      default:
        return id;
    }
  };
};

/**
 * Before and after of a purpose whose meaning changed, for whoever asks again: settings, banner, list of receipts.
 * Resolves to `nothing` where no grant stands or nothing changed.
 */
export const renderChanges = async (
  handle: ConsentHandle,
  purposeId: string,
  lang: string = handle.lang,
): Promise<TemplateResult | typeof nothing> => {
  const { profile } = handle;
  const purpose = profile.purposes.find(({ id }) => id === purposeId);
  const grant = (await recordedGrants(handle)).find((one) => one.purposeId === purposeId);
  if (!purpose || !grant) return nothing;
  const changes = meaningChanges(grant.meaning, meaningOf(profile, purpose, grant.off));
  if (!changes.length) return nothing;
  const [texts, { default: words }] = await Promise.all([loadNoticesTexts(lang), loadMessages(lang)]);
  const name = namer(handle, grant, words);
  const list = (member: ChangedMember, ids: readonly string[]): string =>
    ids.map((id) => name(member, id)).join(', ') || texts.none;
  return html`<table class="changes" part="changes" lang=${words.lang}>
    <caption>
      ${texts.whatChanged}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden">${texts.subject}</span></th>
        <th scope="col">${texts.before}</th>
        <th scope="col">${texts.after}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map(
        ({ member, before, after }) =>
          html`<tr>
            <th scope="row">${texts.members[member]}</th>
            <td>${list(member, before)}</td>
            <td>${list(member, after)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

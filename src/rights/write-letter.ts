import type { OperatorProfile, Channel } from '../model/profile.js';
import { inLanguage } from '../model/text.js';
import type { RightsTexts } from '../messages/rights/rights-texts.js';
import type { Letter } from './mailto.js';
import type { RequestKind } from './request-kind.js';

/** What the person types. It stays in the letter: no receipt, storage, event or address of ours holds it. */
export interface Particulars {
  readonly name: string;
  readonly details: string;
  readonly contact: string;
  /** Set while one person acts for another; `name` is then the person represented. */
  readonly representative?:
    | { readonly name: string; readonly basis: 'parent' | 'guardian' | 'power_of_attorney' | 'other' }
    | undefined;
}

/** Lines of the request, without greeting: short, so that the whole letter fits a mail link. */
export const requestLines = (
  kind: RequestKind,
  particulars: Particulars,
  texts: RightsTexts,
  date: string,
): string[] => {
  const { name, details, contact, representative } = particulars;
  const { letter } = texts;
  return [
    texts.kinds[kind].letter,
    details && `${texts.kinds[kind].details ?? letter.details}: ${details}`,
    `${representative ? letter.represented : letter.name}: ${name || '____________'}`,
    representative &&
      `${letter.representative}: ${representative.name || '____________'} (${texts.bases[representative.basis]})`,
    contact && `${letter.contact}: ${contact}`,
    date,
  ].filter((line): line is string => !!line);
};

/** The letter for an e-mail channel. The subject is the exact mark; only where the policy sets none, ours stands there. */
export const writeLetter = (
  kind: RequestKind,
  channel: Channel,
  particulars: Particulars,
  texts: RightsTexts,
  date: string,
): Letter => ({
  to: channel.email ?? '',
  subject: channel.mark ?? texts.kinds[kind].subject,
  body: requestLines(kind, particulars, texts, date).join('\n'),
});

/** A statement on paper: to whom, what, and lines for date and signature. */
export interface Statement {
  readonly addressee: readonly string[];
  readonly title: string;
  readonly lines: readonly string[];
  readonly date: string;
  readonly signer: string;
}

export const writeStatement = (
  kind: RequestKind,
  channel: Channel,
  profile: OperatorProfile,
  particulars: Particulars,
  texts: RightsTexts,
  date: string,
  lang: string,
): Statement => ({
  addressee: [
    inLanguage(profile.operator.name, lang, profile.languages),
    profile.operator.bin ? `${texts.letter.bin} ${profile.operator.bin}` : '',
    inLanguage(channel.address ?? profile.operator.address, lang, profile.languages),
  ].filter((line) => line),
  title: channel.mark ?? texts.kinds[kind].subject,
  lines: requestLines(kind, particulars, texts, ''),
  date,
  signer: particulars.representative?.name || particulars.name,
});

import { CONSENT_KINDS } from '../model/consent-kind.js';
import type { OperatorProfile, Purpose } from '../model/profile.js';
import { ConsentError } from './consent-error.js';

const MAX_CHARACTERS = 262_144;

const isText = (value: unknown): boolean => typeof value === 'object' && !!value && Object.values(value).every((line) => typeof line === 'string' && line);
const isId = (value: unknown): boolean => /^[\w][\w.:-]{0,63}$/.test(value as string);
const isUrl = (value: unknown): boolean => /^(https:\/\/|http:\/\/(localhost|127\.|\[::1)|\/(?!\/))[^\s@]*$/.test(value as string);

/** The path of the first member that the gate could not rely on, or nothing. The full schema is for the lint. */
const firstWrong = (profile: OperatorProfile): string | undefined => {
  const seen = new Set<string>();
  const inPurpose = (purpose: Purpose, at: string): string | undefined =>
    !isId(purpose.id) || seen.size === seen.add(purpose.id).size
      ? `${at}/id`
      : !CONSENT_KINDS.includes(purpose.kind)
        ? `${at}/kind`
        : typeof purpose.basis !== 'string'
          ? `${at}/basis`
          : !isText(purpose.title)
            ? `${at}/title`
            : !isText(purpose.text)
              ? `${at}/text`
              : !Array.isArray(purpose.data)
                ? `${at}/data`
                : !Array.isArray(purpose.crossBorder?.countries)
                  ? `${at}/crossBorder`
                  : !purpose.public
                    ? `${at}/public`
                    : typeof purpose.term !== 'string'
                      ? `${at}/term`
                      : undefined;
  if (profile.format !== 'pdp-consent-profile/1') return '/format';
  if (!isId(profile.id)) return '/id';
  if (!isText(profile.operator?.name)) return '/operator/name';
  if (!isUrl(profile.policies?.[0]?.url)) return '/policies/0/url';
  if (!Array.isArray(profile.purposes) || !profile.purposes.length || profile.purposes.length > 64) return '/purposes';
  if (typeof profile.receipts !== 'object') return '/receipts';
  for (const [n, purpose] of profile.purposes.entries()) {
    const wrong = inPurpose(purpose, `/purposes/${n}`);
    if (wrong) return wrong;
  }
  return;
};

/**
 * Turns what the page gave, text or object, into a profile that the gate can rely on. Copies through JSON, so getters,
 * cycles and prototypes stay outside. Throws ERR_PROFILE_INVALID that names the member; then no consent is taken.
 */
export const readProfile = (given: unknown): OperatorProfile => {
  let wrong: string | undefined;
  try {
    const json = typeof given === 'string' ? given : JSON.stringify(given);
    if (json.length > MAX_CHARACTERS) wrong = ' (more than 256 KiB)';
    else {
      const profile = JSON.parse(json) as OperatorProfile;
      wrong = firstWrong(profile);
      if (!wrong) return profile;
    }
  } catch (cause) {
    throw new ConsentError('ERR_PROFILE_INVALID', 'Operator profile: not JSON. Check it with `pdp-consent lint`.', cause);
  }
  throw new ConsentError('ERR_PROFILE_INVALID', `Operator profile: \`${wrong}\` is missing or wrong. Check it with \`pdp-consent lint\`.`);
};

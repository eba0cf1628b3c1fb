import { CONSENT_KINDS } from '../model/consent-kind.js';
import type { OperatorProfile } from '../model/profile.js';

const MAX_CHARACTERS = 262_144;
const isText = (value: unknown): boolean => {
  const lines: unknown[] = typeof value === 'object' ? Object.values(value ?? {}) : [];
  return lines.length > 0 && lines.every((line) => line && typeof line === 'string');
};
const isUrl = (value: unknown): boolean =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])\b|\/(?!\/))/.test(String(value));

const isTerm = (value: unknown): boolean => /^(P\d|until-)/.test(String(value));

/**
 * JSON pointer of the first member that makes it unsafe to ask, or undefined. A consent asked with it would name no
 * operator, no policy or no purpose. The full schema, with every limit, is the lint's.
 */
export const firstWrong = (profile: OperatorProfile): string | undefined => {
  const ids = new Set<unknown>();
  const checks: [string, unknown][] = [
    ['/format', profile.format === 'pdp-consent-profile/1'],
    ['/', JSON.stringify(profile).length <= MAX_CHARACTERS],
    ['/id', typeof profile.id === 'string'],
    ['/operator/name', isText(profile.operator?.name)],
    ['/policies/0/url', isUrl(profile.policies?.[0]?.url)],
    ['/policies/0/version', profile.policies?.[0]?.version],
    ['/receipts', typeof profile.receipts === 'object'],
    ['/languages/0', profile.languages?.[0]],
    ['/purposes/0', profile.purposes[0]],
    ['/purposes', profile.purposes.length < 65],
    ...profile.purposes.flatMap((purpose, n) =>
      Object.entries({
        id: /^[A-Za-z0-9][\w.:-]{0,63}$/.test(purpose.id) && ids.size < ids.add(purpose.id).size,
        kind: CONSENT_KINDS.includes(purpose.kind),
        basis: typeof purpose.basis === 'string',
        title: isText(purpose.title),
        text: isText(purpose.text),
        data: purpose.data?.every((id) => profile.data?.some((told) => told.id === id)),
        crossBorder: Array.isArray(purpose.crossBorder?.countries),
        public: purpose.public,
        term: isTerm(purpose.term),
        retention: isTerm(purpose.retention),
        storage: purpose.storage?.length,
      }).map(([name, holds]): [string, unknown] => [`/purposes/${n}/${name}`, holds]),
    ),
  ];
  return checks.find(([, holds]) => !holds)?.[0];
};

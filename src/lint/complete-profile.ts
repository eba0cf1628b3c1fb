import type { OperatorProfile, Purpose } from '../model/profile.js';
import { describeProfile } from '../services/describe-service.js';
import type { Finding } from './finding.js';
import { countryName, say } from './languages.js';
import { law } from './source.js';

/** A profile with the catalogue's facts, and where it had said otherwise. */
export interface CompletedProfile {
  readonly profile: OperatorProfile;
  /** Warnings, each at the member that was changed. */
  readonly findings: readonly Finding[];
}

const MEND = say(
  'Мақсаттың мәтіні мен алушыларын тексеріңіз: келісім осыны айтуы керек.',
  'Проверьте текст и получателей цели: согласие должно это говорить.',
  'Check the text and the recipients of the purpose: the consent has to say so.',
);

const warning = (at: string, message: Finding['message'], clause: string): Finding => ({
  ...{ rule: 'CATALOGUE', severity: 'warn', at, in: 'profile', message, mend: MEND },
  sources: [law(clause, 'B')],
});

function* contradictions(was: Purpose, is: Purpose, at: string): Generator<Finding> {
  const name = is.id;
  if (is.thirdParty && !was.thirdParty)
    yield warning(
      `${at}/thirdParty`,
      say(
        `«${name}»: каталог бойынша сервис үшінші тұлғаға береді; солай жазылды.`,
        `«${name}»: по каталогу сервис передаёт данные третьему лицу; так и записано.`,
        `“${name}”: by the catalogue its service passes data to a third party; it now says so.`,
      ),
      '8(4)(4)',
    );
  for (const country of is.crossBorder.countries) {
    // Without a list of countries the purpose says yes and leaves them open: they are filled in, nothing is contradicted.
    if (
      was.crossBorder.countries.includes(country) ||
      (was.crossBorder.value && !was.crossBorder.countries.length)
    )
      continue;
    const named = countryName(country);
    yield warning(
      `${at}/crossBorder`,
      say(
        `«${name}»: каталог бойынша деректер шетелге шығады (${named['kk']}); солай жазылды.`,
        `«${name}»: по каталогу данные уходят за границу (${named['ru']}); так и записано.`,
        `“${name}”: by the catalogue data leave the country (${named['en']}); it now says so.`,
      ),
      '8(4)(5)',
    );
  }
}

/**
 * Fills in what the catalogue knows of the services that a profile names: provider, hosts, cookies, and what Article 8
 * wants a purpose to tell of third parties and countries. It only adds, and warns where the profile had said otherwise.
 * Run before a profile is judged and published. `home`: the operator's country, ISO 3166.
 */
export function completeProfile(profile: OperatorProfile, home = 'KZ'): CompletedProfile {
  const completed = describeProfile(profile, home);
  const findings = profile.purposes.flatMap((purpose, n) => [
    ...contradictions(purpose, completed.purposes[n]!, `/purposes/${n}`),
  ]);
  // Countries of a transfer that the profile tells itself follow from its services; the same words keep decisions.
  const purposes = completed.purposes.map((purpose, n) => {
    const { crossBorder } = profile.purposes[n]!;
    return crossBorder.value ? { ...purpose, crossBorder } : purpose;
  });
  return { profile: { ...completed, purposes }, findings };
}

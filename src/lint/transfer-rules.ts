import { say } from './languages.js';
import { type Reading, each, isAsked, nameOf, servicesFor } from './reading.js';
import type { Rule } from './rule.js';
import { servicePurposes } from './service-purposes.js';
import { law, policy } from './source.js';

const isNever = ({ facts }: Reading): boolean =>
  facts.thirdParties === 'only-by-law' || facts.thirdParties === 'never';

/** To whom data go. */
export const transferRules: readonly Rule[] = [
  {
    id: 'L-TP-01',
    severity: 'error',
    sources: [law('7(6)', 'B'), policy('infopro', '5.6')],
    reads: 'profile',
    looksAt: 'A service of a third party belongs to a purpose, and runs under a consent that says so.',
    message: say(
      '{service} үшінші тұлға: беруге келісім керек.',
      '{service} третье лицо: нужно согласие на передачу.',
      '{service} is a third party: ask for consent to transfer.',
    ),
    mend: say(
      'Сервисті thirdParty: true мақсатында атаңыз немесе third_party_transfer мақсатын қосыңыз.',
      'Назовите сервис в цели с thirdParty: true или добавьте цель вида third_party_transfer.',
      'Name the service in a purpose with `thirdParty: true`, or add one of the kind third_party_transfer.',
    ),
    *check(reading) {
      const { profile } = reading;
      const tiesServices = profile.format !== undefined;
      for (const [i, service] of each(profile.services)) {
        if (!service.thirdParty) continue;
        const purposes = servicePurposes(profile, service);
        const isForeseen = purposes.some((purpose) => isAsked(purpose) && purpose.thirdParty);
        // A bare record ties no service to a purpose: there the policy's own words are all there is.
        const isUnforeseen = purposes.length || tiesServices ? !isForeseen : isNever(reading);
        if (isUnforeseen) yield { at: `/services/${i}/thirdParty`, values: { service: nameOf(service) } };
      }
    },
  },
  {
    id: 'L-TP-02',
    severity: 'error',
    sources: [law('8(4)(4)', 'B'), policy('ikomek-astana', '9')],
    reads: 'profile',
    looksAt: 'A consent to transfer names the recipients or their classes.',
    message: say(
      'Алушыларды не олардың топтарын атаңыз.',
      'Назовите получателей или их группы.',
      'Name the recipients or their classes.',
    ),
    mend: say(
      'Алушыны recipients тізіміне жазып, мақсатта көрсетіңіз.',
      'Внесите получателя в recipients и назовите его в цели.',
      'Put the recipient into `recipients` and name it in the purpose.',
    ),
    *check({ profile, facts }) {
      const known = new Set(profile.recipients?.map((recipient) => recipient.id));
      for (const [i, purpose] of each(profile.purposes)) {
        if (!isAsked(purpose) || !purpose.thirdParty) continue;
        const named = [
          ...(purpose.recipients ?? []),
          ...servicesFor(profile, purpose).map((service) => service.recipient),
        ];
        if (!named.some((id) => id && known.has(id))) yield { at: `/purposes/${i}/recipients` };
      }
      const isAnswered = profile.purposes?.some((purpose) => purpose.thirdParty !== undefined);
      if (!isAnswered && facts.thirdParties === 'yes' && !known.size) yield { at: '/recipients' };
    },
  },
  {
    id: 'L-CONF-01',
    severity: 'warn',
    sources: [policy('open-almaty', '9.2'), policy('esaulet', '6.2')],
    reads: 'profile',
    looksAt:
      'A policy that says "never to third parties" is not followed by services or transfers, and does not contradict itself.',
    message: say(
      'Саясат қосылған сервистерге қайшы келеді.',
      'Политика противоречит подключённым сервисам.',
      'The policy and the services disagree.',
    ),
    mend: say(
      'Саясатты түзетіңіз немесе сервисті өшіріңіз.',
      'Исправьте политику или отключите сервис.',
      'Correct the policy or remove the service.',
    ),
    *check(reading) {
      const { profile, facts } = reading;
      if (!isNever(reading)) return;
      const services = each(profile.services).filter(([, service]) => service.thirdParty);
      const transfers = each(profile.purposes).filter(([, purpose]) => purpose.thirdParty);
      const first = services[0]
        ? `/services/${services[0][0]}`
        : transfers[0] && `/purposes/${transfers[0][0]}/thirdParty`;
      if (first) yield { at: first };
      else if (facts.thirdPartyConflicts?.length) yield { at: '/facts/thirdPartyConflicts' };
    },
  },
];

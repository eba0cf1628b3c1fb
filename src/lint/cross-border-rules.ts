import { countryName, say } from './languages.js';
import {
  type DraftProfile,
  type DraftPurpose,
  each,
  isAsked,
  receiversAbroad,
  servicesFor,
} from './reading.js';
import type { Rule } from './rule.js';
import { servicePurposes } from './service-purposes.js';
import { law, policy } from './source.js';

/** Hosting without a site in Kazakhstan. A domain's ending alone tells nothing about where the server stands. */
const FOREIGN_HOSTING =
  /^https?:\/\/[^/]*\.(amazonaws\.com|cloudfront\.net|azurewebsites\.net|azure-api\.net|cloudapp\.azure\.com|vercel\.app|netlify\.app|herokuapp\.com|workers\.dev|pages\.dev|run\.app|appspot\.com|cloudfunctions\.net|web\.app|firebaseapp\.com|fly\.dev|onrender\.com|railway\.app|deno\.dev|supabase\.co|on\.aws|azurefd\.net|firebaseio\.com|amplifyapp\.com|ondigitalocean\.app|yandexcloud\.net|vkcs\.cloud)(:\d+)?(\/|$)/i;

/** Purposes whose data reach somebody abroad, with each country once. */
const abroad = (profile: DraftProfile): [number, DraftPurpose, ReturnType<typeof receiversAbroad>][] =>
  each(profile.purposes)
    .filter(([, purpose]) => isAsked(purpose) || purpose.basis === 'strictly-necessary')
    .map(([i, purpose]): [number, DraftPurpose, ReturnType<typeof receiversAbroad>] => [
      i,
      purpose,
      receiversAbroad(profile, purpose),
    ])
    .filter(([, , receivers]) => receivers.length);

/** Countries that a consent names: its own, and those of the services that are its recipients themselves. */
const countriesOf = (profile: DraftProfile, purpose: DraftPurpose): (string | undefined)[] => [
  ...(purpose.crossBorder?.countries ?? []),
  ...(['marketing', 'analytics', 'functional'].includes(purpose.kind ?? '')
    ? servicesFor(profile, purpose).map((service) => service.country)
    : []),
];

const overlap = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  !!some?.some((id) => others?.includes(id));

/** A consent to sending data to this country covers the purpose: its own, or a separate one with the same receivers. */
const hasCrossBorderConsent = (profile: DraftProfile, purpose: DraftPurpose, country: string): boolean =>
  [purpose, ...(profile.purposes ?? []).filter((other) => other.kind === 'cross_border')].some(
    (one) =>
      isAsked(one) &&
      one.crossBorder?.value &&
      countriesOf(profile, one).includes(country) &&
      (one === purpose ||
        overlap(one.services, purpose.services) ||
        overlap(one.recipients, purpose.recipients)),
  );

/** A form's field asks for it and offers a signature: by its own mark, or for the whole form. */
const isSigned = (profile: DraftProfile, purpose: DraftPurpose): boolean =>
  !!profile.forms?.some(
    (form) =>
      purpose.id && form.purposes?.includes(purpose.id) && (form.cms || purpose.crossBorder?.writtenForm),
  );

/** What leaves Kazakhstan. */
export const crossBorderRules: readonly Rule[] = [
  {
    id: 'L-XB-01',
    severity: 'error',
    sources: [law('7(6)', 'B'), law('16', 'B')],
    reads: 'profile',
    looksAt: 'For every receiver outside Kazakhstan there is a consent that names the country.',
    message: say(
      '{country} еліне беруге келісім керек.',
      'Нужно согласие на передачу в страну: {country}.',
      'Ask for consent to transfer to {country}.',
    ),
    mend: say(
      'Елді crossBorder.countries тізіміне қосыңыз.',
      'Добавьте страну в crossBorder.countries.',
      'Add the country to `crossBorder.countries`.',
    ),
    *check({ profile, facts }) {
      for (const [i, purpose, receivers] of abroad(profile))
        for (const country of new Set(receivers.map((receiver) => receiver.country)))
          if (!hasCrossBorderConsent(profile, purpose, country))
            yield { at: `/purposes/${i}/crossBorder`, values: { country: countryName(country) } };
      if (facts.crossBorder !== 'no' && facts.crossBorder !== 'unknown') return;
      for (const [i, service] of each(profile.services))
        if (
          service.thirdParty &&
          service.country &&
          service.country !== 'KZ' &&
          !servicePurposes(profile, service).length
        )
          yield { at: `/services/${i}/country`, values: { country: countryName(service.country) } };
    },
  },
  {
    id: 'L-XB-02',
    severity: 'error',
    sources: [policy('esaulet', '7.2'), policy('infopro', '2.5')],
    reads: 'profile',
    looksAt: 'Where consent to a transfer abroad must be in writing, the form offers a signature.',
    message: say(
      'Белгі жазбаша нысан емес. Қолтаңба ұсыныңыз.',
      'Отметка не письменная форма. Предложите подпись.',
      'A tick is not written form. Offer a signature.',
    ),
    mend: say(
      'Мақсатты нысанда сұрап, нысанға cms қосыңыз.',
      'Спрашивайте о цели в форме и включите в ней cms.',
      'Ask for the purpose in a form, and give the form `cms`.',
    ),
    *check({ profile, facts }) {
      let judged = false;
      for (const [i, purpose] of each(profile.purposes)) {
        const { value, writtenForm } = purpose.crossBorder ?? {};
        judged ||= value !== undefined;
        const isUnsafe = receiversAbroad(profile, purpose).some(
          ({ recipient }) => recipient?.adequate !== 'yes',
        );
        const isWanted = writtenForm ?? (facts.writtenConsent && isUnsafe);
        if (isAsked(purpose) && value && isWanted && !isSigned(profile, purpose))
          yield { at: `/purposes/${i}/crossBorder/writtenForm` };
      }
      if (!judged && facts.writtenConsent && !profile.forms?.some((form) => form.cms))
        yield { at: '/facts/writtenConsent' };
    },
  },
  {
    id: 'L-XB-03',
    severity: 'warn',
    sources: [law('16', 'B'), policy('esaulet', '7.1')],
    reads: 'profile',
    looksAt: 'For every receiver abroad the profile records whether its country protects people reliably.',
    message: say(
      '{country}: қорғау деңгейін белгілеңіз.',
      'Отметьте уровень защиты в стране: {country}.',
      'Record how {country} protects data.',
    ),
    mend: say(
      'Алушының adequate мәнін yes немесе no етіңіз және кім шешкенін жазыңыз.',
      'Поставьте получателю adequate: yes или no и запишите, кто решил.',
      'Set `adequate` of the recipient to yes or no and note who decided.',
    ),
    *check({ profile }) {
      const isKnown = (adequate: string | undefined) => adequate === 'yes' || adequate === 'no';
      for (const [i, recipient] of each(profile.recipients))
        if (recipient.country && recipient.country !== 'KZ' && !isKnown(recipient.adequate))
          yield { at: `/recipients/${i}/adequate`, values: { country: countryName(recipient.country) } };
      for (const [i, service] of each(profile.services)) {
        const recipient = profile.recipients?.find((one) => one.id && one.id === service.recipient);
        if (service.thirdParty && service.country && service.country !== 'KZ' && !recipient)
          yield { at: `/services/${i}/recipient`, values: { country: countryName(service.country) } };
      }
    },
  },
  {
    id: 'L-LOC-01',
    severity: 'warn',
    sources: [law('12(2)', 'B')],
    reads: 'profile',
    looksAt: 'The endpoint is not known to stand outside Kazakhstan.',
    message: say(
      'Дербес деректер Қазақстанда сақталуы тиіс.',
      'Персональные данные хранят в Казахстане.',
      'Personal data must be stored in Kazakhstan.',
    ),
    mend: say(
      'Қабылдау серверін Қазақстанда орналастырыңыз.',
      'Разместите сервер приёма в Казахстане.',
      'Host the endpoint in Kazakhstan.',
    ),
    *check({ profile, facts }) {
      const isAway = facts.endpointCountry
        ? facts.endpointCountry !== 'KZ'
        : FOREIGN_HOSTING.test(profile.receipts?.endpoint ?? '');
      if (isAway) yield { at: '/receipts/endpoint' };
    },
  },
];

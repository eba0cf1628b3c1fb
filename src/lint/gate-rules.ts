import { say } from './languages.js';
import { type DraftService, each, isInBanner, nameOf, servicesFor } from './reading.js';
import { onPage } from './on-page.js';
import type { Rule } from './rule.js';
import { eu, policy, practice } from './source.js';
import { isIdName, isTrackerHost, trackerOfCookie } from './tracker.js';

const OTHERS =
  /^\W*(and )?others?\W*$|^(и )?(др\.|другие|прочие|иные)( сервисы| счётчики| счетчики)?$|^(және )?(басқалар|өзгелер|басқа|өзге)( сервистер)?$|(\s|,)((and|&) (many )?others?( \w+)?|etc|и (др|другие|прочие|иные)( \S+)?|и т\. ?[дп]|және (басқа|өзге)\S*( \S+)?|және т\. ?б)[\s.,;»")…]*$/i;

const isNamed = (service: DraftService): boolean => {
  const names = typeof service.name === 'string' ? [service.name] : Object.values(service.name ?? {});
  return (
    !!service.id &&
    names.some((name) => name?.trim()) &&
    !names.some((name) => OTHERS.test(name?.trim() ?? ''))
  );
};

/** What a service under `necessary` has that is not strictly necessary: a counter, or an id that outlives the visit. */
const notNecessary = (service: DraftService): [string, string][] => {
  const cookies = each(service.cookies)
    .filter(
      ([, cookie]) =>
        cookie.name &&
        cookie.name !== 'pdp_consent' &&
        (trackerOfCookie(cookie.name) || (!cookie.session && isIdName(cookie.name))),
    )
    .map(([i, cookie]): [string, string] => [`/cookies/${i}`, cookie.name!]);
  const isTracker = service.hosts?.some(isTrackerHost);
  return cookies.length || !isTracker ? cookies : [['/hosts', String(service.id)]];
};

/** The gate: nothing optional runs before the choice. */
export const gateRules: readonly Rule[] = [
  {
    id: 'L-GATE-01',
    severity: 'error',
    sources: [eu('ePrivacy Directive, Article 5(3)', 'B'), policy('esaulet', '5.2')],
    reads: 'page',
    looksAt: 'No tag, counter or cookie of a gated service is there before the grant.',
    message: say(
      '{service} келісімге дейін іске қосылған.',
      '{service} работает до согласия.',
      '{service} runs before consent.',
    ),
    mend: say(
      'Тегті type="text/plain" data-pdp-service етіп қойыңыз.',
      'Поставьте тег как type="text/plain" с data-pdp-service.',
      'Write the tag as type="text/plain" with data-pdp-service.',
    ),
    *check({ page }) {
      for (const [i, { service, evidence }] of each(page?.ranBeforeGrant))
        yield onPage(`/ranBeforeGrant/${i}`, evidence, { service });
    },
  },
  {
    id: 'L-GATE-02',
    severity: 'error',
    sources: [policy('open-almaty', '7.3'), policy('esaulet', '5.2')],
    reads: 'page',
    looksAt: 'Where the policy wants cookies and JavaScript allowed in the browser, the page checks it.',
    message: say(
      'Саясат браузерде cookie мен JavaScript рұқсатын талап етеді.',
      'Политика требует разрешённых cookie и JavaScript.',
      'The policy wants cookies and JavaScript allowed in the browser.',
    ),
    mend: say(
      'Cookie сынағын қосыңыз және noscript мәтінін қойыңыз.',
      'Включите пробу cookie и поставьте текст noscript.',
      'Switch the cookie probe on and place the noscript text.',
    ),
    *check({ facts, page }) {
      if (facts.browserGate?.length && page?.browserCheck === false) yield onPage('/browserCheck');
    },
  },
  {
    id: 'L-GATE-03',
    severity: 'error',
    sources: [policy('esaulet', '3.18'), policy('infopro', '2.1.6'), eu('GDPR, Article 4(11)', 'B')],
    reads: 'profile',
    looksAt: 'Every service has an id and a name of its own.',
    message: say(
      'Әр сервисті атаңыз, «және басқалар» жеткіліксіз.',
      'Назовите каждый сервис, «и другие» недостаточно.',
      'Name every service. "And others" will not do.',
    ),
    mend: say(
      'Сервисті атаңыз немесе тізімнен алып тастаңыз.',
      'Назовите сервис или уберите его из списка.',
      'Name the service or take it out of the list.',
    ),
    *check({ profile }) {
      for (const [i, service] of each(profile.services))
        if (!isNamed(service)) yield { at: `/services/${i}/name` };
    },
  },
  {
    id: 'L-GATE-04',
    severity: 'error',
    sources: [eu('EDPB cookie banner task force, 2023', 'B'), policy('infopro', 'section 6')],
    reads: 'profile',
    looksAt: 'Nothing that counts, advertises or keeps an identifier is called strictly necessary.',
    message: say(
      '{cookie} қатаң қажетті емес.',
      '{cookie} не является строго необходимым.',
      '{cookie} is not strictly necessary.',
    ),
    mend: say(
      'Мақсатты basis: consent етіңіз.',
      'Поставьте цели basis: consent.',
      'Give the purpose `basis: consent`.',
    ),
    *check({ profile }) {
      for (const [i, purpose] of each(profile.purposes)) {
        if (purpose.basis !== 'strictly-necessary') continue;
        if (purpose.kind === 'analytics' || purpose.kind === 'marketing')
          yield {
            at: `/purposes/${i}/basis`,
            values: { cookie: nameOf({ id: purpose.id, label: purpose.title }) },
          };
        for (const service of servicesFor(profile, purpose))
          for (const [place, cookie] of notNecessary(service))
            yield { at: `/services/${profile.services!.indexOf(service)}${place}`, values: { cookie } };
      }
    },
  },
  {
    id: 'L-GATE-05',
    severity: 'warn',
    sources: [eu('CJEU C-673/17 Planet49', 'B')],
    reads: 'profile',
    looksAt: 'Every cookie of a service says how long it lives and whose it is.',
    message: say(
      'Әр cookie мерзімі мен иесін көрсетіңіз.',
      'Укажите срок и владельца каждого cookie.',
      'Give the lifetime and owner of each cookie.',
    ),
    mend: say(
      'lifetime (немесе session) және party мәндерін жазыңыз.',
      'Впишите lifetime (или session) и party.',
      'Write `lifetime` (or `session`) and `party`.',
    ),
    *check({ profile }) {
      for (const [i, service] of each(profile.services))
        for (const [n, cookie] of each(service.cookies))
          if ((!cookie.lifetime && !cookie.session) || !cookie.party)
            yield { at: `/services/${i}/cookies/${n}` };
    },
  },
  {
    id: 'L-GATE-06',
    severity: 'warn',
    sources: [practice('Global Privacy Control', 'C')],
    reads: 'profile',
    looksAt: "The browser's opt-out signal closes every optional purpose of the banner.",
    message: say(
      'Браузер бақыламауды сұрайды.',
      'Браузер просит не отслеживать.',
      'The browser asks not to be tracked.',
    ),
    mend: say('signals тізіміне gpc қосыңыз.', 'Добавьте gpc в signals.', 'Put `gpc` into `signals`.'),
    *check({ profile, page }) {
      const ignores = (signals: readonly string[] | undefined) => !!signals && !signals.includes('gpc');
      if (ignores(profile.signals)) yield { at: '/signals' };
      for (const [i, purpose] of each(profile.purposes))
        if (isInBanner(purpose) && ignores(purpose.signals)) yield { at: `/purposes/${i}/signals` };
      for (const [i] of each(page?.ranAgainstSignal)) yield onPage(`/ranAgainstSignal/${i}`);
    },
  },
  {
    id: 'L-GATE-07',
    severity: 'warn',
    sources: [
      eu('ePrivacy Directive, Article 5(3)', 'B'),
      practice('HTML Standard, speculative parsing', 'C'),
    ],
    reads: 'page',
    looksAt:
      'Nothing in a gated template is asked for while the page is being read, as Firefox does with plain addresses.',
    message: say(
      'Firefox келісімге дейін {host} торабына сұрау жібереді.',
      'Firefox обращается к {host} до согласия.',
      'Firefox asks {host} before consent.',
    ),
    mend: say(
      'Үлгідегі скриптке type="text/plain", басқа мекенжайға data-pdp-src немесе data-pdp-href қойыңыз.',
      'В шаблоне дайте скриптам type="text/plain", прочие адреса пишите в data-pdp-src, data-pdp-href.',
      'In the template give scripts type="text/plain", write other addresses as data-pdp-src, data-pdp-href.',
    ),
    *check({ page }) {
      for (const [i, { host, where }] of each(page?.askedAhead))
        yield onPage(`/askedAhead/${i}`, where, { host });
    },
  },
];

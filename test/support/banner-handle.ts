import type { Act, StateWithReasons } from '../../src/model/decision.js';
import type { ActResult, ConsentHandle } from '../../src/model/handle.js';
import type { OperatorProfile } from '../../src/model/profile.js';

const text = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const inside = {
  crossBorder: { value: false, countries: [] },
  public: { value: false, sources: [] },
  thirdParty: false,
  storage: ['KZ'],
};

/** An operator with two counters, a purpose without third parties, one asked in a form, one to be published, one necessary. */
export const aBannerProfile = (more: object = {}): OperatorProfile =>
  ({
    format: 'pdp-consent-profile/1',
    id: 'test',
    version: '2026-11-01',
    languages: ['kk', 'ru', 'en'],
    operator: { name: text('«Мысал» ЖШС', 'ТОО «Пример»', 'Sample LLP'), url: 'https://operator.example/' },
    sites: [location.origin],
    policies: [
      {
        id: 'policy',
        title: text('Саясат', 'Политика', 'Policy'),
        url: 'https://operator.example/privacy',
        version: '3.1',
        approvedAt: '2026-10-05',
      },
    ],
    data: [{ id: 'visits', type: 'pd:x', label: text('Кірулер', 'Посещения', 'Visits') }],
    recipients: [
      {
        id: 'counter',
        name: text('«Санауыш» ЖШҚ', 'ООО «Счётчик»', 'Counter LLC'),
        address: text('Мәскеу', 'Москва', 'Moscow'),
        country: 'RU',
      },
    ],
    services: [
      {
        id: 'one',
        name: 'Counter One',
        recipient: 'counter',
        country: 'RU',
        thirdParty: true,
        policyUrl: 'https://counter.example/privacy',
        cookies: [
          { name: '_c', lifetime: 'P1Y' },
          { name: '_s', session: true },
        ],
      },
      {
        id: 'two',
        name: 'Counter Two',
        provider: 'Two Inc.',
        country: 'US',
        thirdParty: true,
        policyUrl: 'javascript:alert(1)',
      },
    ],
    purposes: [
      {
        id: 'stats',
        kind: 'analytics',
        type: 'dpv:x',
        basis: 'consent',
        title: text('Кіру статистикасы', 'Статистика посещений', 'Visit statistics'),
        text: text('Кіруді санаймыз.', 'Считаем посещения.', 'We count visits.'),
        data: ['visits'],
        ...inside,
        crossBorder: { value: true, countries: ['RU'] },
        thirdParty: true,
        term: 'P12M',
        policyTerm: text('шектеусіз', 'не ограничен', 'unlimited'),
        retention: 'P2Y',
        services: ['one', 'two'],
      },
      {
        id: 'maps',
        kind: 'functional',
        type: 'dpv:x',
        basis: 'consent',
        title: text('Карталар', 'Карты', 'Maps'),
        text: text('Картаны көрсетеміз.', 'Показываем карту.', 'We show a map.'),
        data: ['visits'],
        ...inside,
        term: 'P6M',
        retention: 'until-purpose',
      },
      {
        id: 'news',
        kind: 'marketing',
        type: 'dpv:x',
        basis: 'consent',
        where: 'form',
        title: text('Жаңалықтар', 'Новости', 'News'),
        text: text('Жаңалықтар жібереміз.', 'Присылаем новости.', 'We send news.'),
        data: ['visits'],
        ...inside,
        term: 'until-withdrawal',
        retention: 'P1Y',
      },
      {
        id: 'gallery',
        kind: 'public_distribution',
        type: 'dpv:x',
        basis: 'consent',
        title: text('Галерея', 'Галерея', 'Gallery'),
        text: text('Жариялаймыз.', 'Публикуем.', 'We publish.'),
        data: ['visits'],
        ...inside,
        public: { value: true, sources: ['operator.example'] },
        term: 'P1Y',
        retention: 'P1Y',
      },
      {
        id: 'session',
        kind: 'processing',
        type: 'dpv:x',
        basis: 'strictly-necessary',
        title: text('Сессия', 'Сессия', 'Session'),
        text: text('Кіруді сақтаймыз.', 'Держим вход.', 'We keep you signed in.'),
        data: ['visits'],
        ...inside,
        term: 'until-purpose',
        retention: 'P1M',
      },
    ],
    receipts: {},
    ...more,
  }) as unknown as OperatorProfile;

export interface BannerHandle extends Omit<ConsentHandle, 'state'> {
  readonly acts: Act[];
  readonly opened: string[];
  readonly reported: string[];
  state: Record<string, StateWithReasons>;
  /** Services that were left out when their purpose was given. */
  leftOut: string[];
  answer: () => Promise<ActResult>;
  /** Called with the new language; set by whoever mounts. */
  onLang: (lang: string) => void;
  notify(): void;
}

/** A handle that stands in for the core and keeps what it was asked. */
export const aBannerHandle = (profile: OperatorProfile = aBannerProfile(), lang = 'ru'): BannerHandle => {
  const listeners = new Set<() => void>();
  const undecided = profile.purposes
    .filter(({ basis }) => basis === 'consent')
    .map(({ id }) => [id, { state: 'undecided', reasons: ['undecided'] }]);
  const handle = {
    profile,
    host: document.createElement('div'),
    state: Object.fromEntries(undecided) as Record<string, StateWithReasons>,
    leftOut: [] as string[],
    acts: [] as Act[],
    opened: [] as string[],
    reported: [] as string[],
    answer: (): Promise<ActResult> => Promise.resolve({ status: 'queued' }),
    onLang: (_: string): void => {},
    get lang() {
      return lang;
    },
    set lang(to: string) {
      lang = to;
      handle.onLang(to);
    },
    isAllowed: () => false,
    explain: () => [],
    off: () => handle.leftOut,
    decide: (act: Act): Promise<ActResult> => {
      handle.acts.push(act);
      return handle.answer();
    },
    open: (part: string): Promise<void> => {
      handle.opened.push(part);
      return Promise.resolve();
    },
    report: (code: string) => handle.reported.push(code),
    lint: (rule: string) => handle.reported.push(rule),
    subscribe: (onChange: () => void, until?: AbortSignal) => {
      listeners.add(onChange);
      until?.addEventListener('abort', () => listeners.delete(onChange));
    },
    notify: () => listeners.forEach((listener) => listener()),
  };
  return handle as unknown as BannerHandle;
};

/** `<pdp-consent>` as the core builds it: an element with an open root. */
export const aRoot = (handle: BannerHandle): ShadowRoot => {
  document.body.append(handle.host);
  return handle.host.shadowRoot ?? handle.host.attachShadow({ mode: 'open' });
};

/** Text as a reader sees it, white space folded. */
export const seen = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ');

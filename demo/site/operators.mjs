// The five operators as the demonstration serves them.
import { readFileSync } from 'node:fs';

const DEMO = new URL('../', import.meta.url);
export const SLUGS = ['open-almaty', 'ikomek-astana', 'esaulet', 'infopro', 'kmge-opi'];
export const readDemoFile = (path) => readFileSync(new URL(path, DEMO), 'utf8');
const readJson = (path) => JSON.parse(readDemoFile(path));

/** Navigation of each site: text key and the place on its page. */
const NAVIGATION = {
  'open-almaty': { 'nav.appeal': '#appeal', 'nav.recent': '#recent', 'nav.guides': '#guides' },
  'ikomek-astana': { 'nav.appeal': '#appeal', 'nav.channels': '#channels', 'nav.board': '#board' },
  esaulet: { 'nav.services': '#services', 'nav.steps': '#steps', 'nav.request': '#contract' },
  infopro: { 'nav.services': '#services', 'nav.reviews': '#reviews', 'nav.contact': '#feedback' },
  'kmge-opi': { 'nav.stages': '#stages', 'nav.needs': '#needs', 'nav.register': '#registration' },
};

/** Facts that only the running server knows are added to the profile of the file. */
const asServed = (profile, slug, bases) => ({
  ...profile,
  sites: [...profile.sites, ...bases],
  withdrawalUrl: new URL(profile.withdrawalUrl, bases[0]).href,
  rightsUrl: new URL(profile.rightsUrl, bases[0]).href,
  notices: { url: `/consent/v1/${slug}/notices.json` },
});

/** Texts of a site: shared ones, its own, and those that its profile holds. */
function textsOf(slug, profile) {
  const { operator, texts } = profile;
  return {
    ...readJson('texts.json'),
    ...readJson(`operators/${slug}/texts.json`),
    'operator.name': operator.name,
    ...(operator.address && { 'operator.address': operator.address }),
    noscript: texts?.noscript ?? {
      kk: 'JavaScript өшірулі.',
      ru: 'JavaScript отключён.',
      en: 'JavaScript is off.',
    },
  };
}

export function loadOperators(bases) {
  return new Map(
    SLUGS.map((slug) => {
      const written = readJson(`operators/${slug}/profile.json`);
      const profile = asServed(written, slug, bases);
      return [slug, { slug, written, profile, texts: textsOf(slug, written), navigation: NAVIGATION[slug] }];
    }),
  );
}

/** What ikomek-astana's policy says and no more, with the demonstration's own origins. */
export function loadBareProfile(bases) {
  const bare = readJson('operators/ikomek-astana/profile.bare.json');
  return { ...bare, sites: [...bare.sites, ...bases] };
}

/** True if the value at this JSON pointer, or a value around it, is listed as made up. */
export const isSample = (profile, pointer) =>
  (profile.sample ?? []).some((listed) => pointer === listed || pointer.startsWith(`${listed}/`));

// Writes docs/catalogue.md from the catalogue: `node test/support/write-catalogue-page.mjs [--check]`.
// With --check nothing is written; the exit status tells whether the page is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { CATALOGUE } from '../../build/services/catalogue.js';

const PAGE = new URL('../../docs/catalogue.md', import.meta.url);

const WORDS = {
  cookies: 'cookies',
  ownCookies: 'cookies of the site’s domain',
  theirCookies: 'cookies of the vendor’s domain',
  cookieNames: 'names of the cookies',
  storageKeys: 'storage keys',
  hosts: 'hosts',
  provider: 'provider',
  start: 'start',
  consent: 'consent interface',
};
const UNITS = { Y: 'year', M: 'month', D: 'day' };

/** A bar would end the cell of the table, in code too. */
const cell = (text) => text.replaceAll('|', '\\|');

const lifetime = ({ lifetime: duration }) => {
  if (!duration) return 'session';
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(duration);
  return `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
};

const cookies = ({ cookies: list, confirmed: days = {} }) =>
  list
    .map((one) => `\`${one.name}\` ${lifetime(one)}${one.party === 'third' ? ', vendor’s domain' : ''}`)
    .join('; ') || (days.cookies ? 'none' : 'none known');

const confirmed = ({ confirmed: days = {}, elsewhere = {} }) => {
  const byDay = Map.groupBy(Object.entries(days), ([, day]) => day);
  return [...byDay]
    .map(([day, said]) => {
      const what = said.map(([name]) =>
        elsewhere[name] ? `[${WORDS[name]}](${elsewhere[name]})` : WORDS[name],
      );
      return `${day}: ${what.join(', ')}`;
    })
    .join('; ');
};

const row = ([id, facts]) =>
  [
    `${facts.name}<br>\`${id}\``,
    `[${facts.provider}](${facts.policyUrl})`,
    facts.country,
    cookies(facts),
    facts.consent ?? '',
    confirmed(facts) || '**nothing yet**',
    `[${new URL(facts.source).host}](${facts.source})`,
  ]
    .map(cell)
    .join(' | ');

const entries = Object.entries(CATALOGUE);
const told = (name) => entries.filter(([, { confirmed: days = {} }]) => days[name]).length;
const silent = entries.filter(([, facts]) => !facts.confirmed).length;

const text = `# The catalogue

What the catalogue says of ${entries.length} services, made from \`src/services/catalogue\`. It spares looking things up; it does
not spare looking: **what the column “confirmed” does not name has not been checked against any source.** Vendors change
their cookies without telling; look at your own site before you publish.

- A lifetime below one day is told as one day: durations in a profile have no hours.
- *Confirmed* names the day, and what a source was found to say the same about. A link leads to the page that said it, where
  that is not the source in the last column: another page of the vendor, its code, or what somebody else publishes of it.
  What was read was often a copy, and may be older than the day.
- *Start* is the call that starts the service, *consent interface* the vendor’s own one.
- The provider’s name leads to its policy; the country is where that company is.

Confirmed are all cookies of ${told('cookies')} services, the consent interface of ${told('consent')}, the start of ${told('start')}; of ${silent} ${silent === 1 ? 'service' : 'services'} nothing is.

| Service | Provider | Country | Cookies | Consent interface | Confirmed | Source |
| --- | --- | --- | --- | --- | --- | --- |
${entries.map((entry) => `| ${row(entry)} |`).join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') !== text) {
  console.log(
    'docs/catalogue.md is not what the catalogue says; run node test/support/write-catalogue-page.mjs',
  );
  process.exitCode = 1;
}

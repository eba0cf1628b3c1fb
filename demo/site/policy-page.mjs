// A short rendering of what a profile says: facts in plain words, never the text of the policy itself.
import { inLanguage } from './languages.mjs';
import { operatorBlock, sampleMark } from './operator-block.mjs';
import { html } from './render.mjs';

const date = (text, lang) =>
  text && new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));

/** One line of a list of facts; an empty value leaves it out. */
const fact = (key, value, mark) =>
  value &&
  html`<dt data-t="${key}"></dt>
    <dd>${value}${mark}</dd>`;

function purposeBlock(profile, purpose, at, say, lang) {
  const named = (list, ids) => (list ?? []).filter(({ id }) => ids?.includes(id));
  const services = named(profile.services, purpose.services);
  const outside = services.filter(({ thirdParty }) => thirdParty);
  const recipients = named(profile.recipients, [
    ...(purpose.recipients ?? []),
    ...outside.map(({ recipient }) => recipient),
  ]);
  const countries = new Set([...purpose.crossBorder.countries, ...outside.map(({ country }) => country)]);
  const names = (list) => list.map(({ name }) => inLanguage(name, lang)).join(', ');
  const mark = (member) => sampleMark(profile, `/purposes/${at}/${member}`);
  const data = named(profile.data, purpose.data).map(({ id, label }, index) => {
    const where = profile.data.findIndex((category) => category.id === id);
    return html`${index > 0 && ', '}${inLanguage(label, lang)}${sampleMark(profile, `/data/${where}`)}`;
  });
  return html`<section class="purpose">
    <span class="chip" data-t="${purpose.basis === 'consent' ? 'policy.asked' : 'policy.told'}"></span>
    <h3>${inLanguage(purpose.title, lang)}${mark('title')}</h3>
    <p class="quiet">${inLanguage(purpose.text, lang)}</p>
    <dl class="sheet">
      ${fact('policy.data', data.length > 0 ? data : say('policy.noData'))}
      ${fact('policy.recipients', names(recipients) || say('policy.noRecipients'))}
      ${fact('policy.countries', [...countries].map((code) => say(`country.${code}`)).join(', ') || say('policy.noCountries'))}
      ${fact('policy.public', purpose.public.sources.join(', ') || say('policy.noPublic'))}
      ${fact('policy.term', say(`term.${purpose.term}`), mark('term'))}
      ${fact('policy.retention', say(`term.${purpose.retention}`), mark('retention'))}
      ${fact('policy.services', names(services))}
    </dl>
  </section>`;
}

function channelLine(channel, say, lang, mark) {
  if (channel.type === 'endpoint') return html`<li>${say('policy.byEndpoint')}</li>`;
  const place = channel.email ?? inLanguage(channel.address, lang);
  return html`<li>
    ${channel.url ? html`<a href="${channel.url}">${channel.url}</a>` : place}${channel.mark && html`, ${say('policy.mark')} <mark>${channel.mark}</mark>`}${mark}
  </li>`;
}

export function policyPage({ profile, texts }, lang) {
  const say = (key) => texts[key]?.[lang] ?? key;
  const policy = profile.policies[0];
  const mark = (member) => sampleMark(profile, `/policies/0/${member}`);
  return html`<article data-server-text>
    <section class="wrap narrow">
      <h1>${inLanguage(policy.title, lang)}</h1>
      <p class="lead" data-t="policy.lead"></p>
    </section>
    <section class="wrap narrow">
      <dl class="sheet">
        <dt data-t="footer.operator"></dt>
        <dd>${operatorBlock({ profile })}</dd>
        ${fact('policy.official', html`<a href="${profile.operator.url}" rel="noopener noreferrer">${profile.operator.url}</a>`)}
        ${fact('policy.number', policy.number, mark('number'))}
        ${fact('policy.version', policy.version, mark('version'))}
        ${fact('policy.approved', date(policy.approvedAt, lang), mark('approvedAt'))}
        ${fact('policy.updated', date(policy.updatedAt, lang), mark('updatedAt'))}
      </dl>
    </section>
    <section class="wrap narrow">
      <h2 data-t="policy.purposes"></h2>
      ${profile.purposes.map((purpose, at) => purposeBlock(profile, purpose, at, say, lang))}
    </section>
    <section class="wrap narrow">
      <h2 data-t="policy.channels"></h2>
      <dl class="sheet">
        ${Object.entries(profile.channels ?? {}).map(
          ([use, channels]) =>
            html`<dt data-t="channel.${use}"></dt>
              <dd>
                <ul>
                  ${channels.map((channel, at) => channelLine(channel, say, lang, sampleMark(profile, `/channels/${use}/${at}`)))}
                </ul>
              </dd>`,
        )}
      </dl>
    </section>
  </article>`;
}

// Pages of the peers, set up as their documentation says, for the same work: two purposes, Russian words, scripts gated
// by their own mechanism.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { T } from './texts.mjs';

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const orejime = (read) => {
  const purpose = (id, [title, description], more = {}) => ({ id, title, description, cookies: [], ...more });
  return {
    id: 'orejime 3.2.1',
    files: {
      '/peer.js': read('orejime/dist/orejime-standard-en.js'),
      '/peer.css': read('orejime/dist/orejime-standard.css'),
    },
    page({ scripts, perService }) {
      const purposes = [
        purpose('necessary', T.necessary, { isMandatory: true }),
        ...(perService
          ? scripts.map((_, n) => purpose(`service-${n}`, [`Сервис ${n}`]))
          : [purpose('analytics', T.analytics)]),
        purpose('marketing', T.marketing),
      ];
      const config = {
        privacyPolicyUrl: T.policyUrl,
        purposes,
        translations: {
          banner: {
            title: T.title,
            description: `${T.text} {privacyPolicy}`,
            privacyPolicyLabel: T.policy,
            accept: T.accept,
            acceptTitle: T.accept,
            decline: T.refuse,
            declineTitle: T.refuse,
            configure: T.settings,
            configureTitle: T.settings,
          },
          modal: {
            title: T.settings,
            description: T.text,
            privacyPolicyLabel: T.policy,
            close: T.close,
            closeTitle: T.close,
            acceptAll: T.accept,
            declineAll: T.refuse,
            save: T.save,
            saveTitle: T.save,
          },
        },
      };
      return {
        head: `<link rel="stylesheet" href="/peer.css"><script>window.orejimeConfig=${json(config)}</script><script defer src="/peer.js"></script>`,
        body: scripts
          .map(
            ({ url }, n) =>
              `<template data-purpose="${perService ? `service-${n}` : 'analytics'}"><script src="${url}"></script></template>`,
          )
          .join(''),
      };
    },
    banner: `document.querySelector('.orejime-Banner')`,
    accept: `document.querySelector('.orejime-Banner-saveButton')`,
  };
};

const vanilla = (read) => ({
  id: 'vanilla-cookieconsent 3.1.0',
  files: {
    '/peer.js': read('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    '/peer.css': read('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  page({ scripts, perService }) {
    const services = perService
      ? Object.fromEntries(scripts.map((_, n) => [`service-${n}`, { label: `Сервис ${n}` }]))
      : {};
    const section = ([title, description], linkedCategory) => ({ title, description, linkedCategory });
    const config = {
      categories: { necessary: { enabled: true, readOnly: true }, analytics: { services }, marketing: {} },
      language: {
        default: 'ru',
        translations: {
          ru: {
            consentModal: {
              title: T.title,
              description: T.text,
              acceptAllBtn: T.accept,
              acceptNecessaryBtn: T.refuse,
              showPreferencesBtn: T.settings,
              footer: `<a href="${T.policyUrl}">${T.policy}</a>`,
            },
            preferencesModal: {
              title: T.settings,
              acceptAllBtn: T.accept,
              acceptNecessaryBtn: T.refuse,
              savePreferencesBtn: T.save,
              closeIconLabel: T.close,
              sections: [
                section(T.necessary, 'necessary'),
                section(T.analytics, 'analytics'),
                section(T.marketing, 'marketing'),
              ],
            },
          },
        },
      },
    };
    return {
      head: '<link rel="stylesheet" href="/peer.css"><script defer src="/peer.js"></script>',
      body: `<script type="module">CookieConsent.run(${json(config)})</script>${scripts
        .map(
          ({ url }, n) =>
            `<script type="text/plain" data-category="analytics" ${perService ? `data-service="service-${n}"` : ''} src="${url}"></script>`,
        )
        .join('')}`,
    };
  },
  banner: `document.querySelector('#cc-main .cm')`,
  accept: `document.querySelector('#cc-main [data-role=all]')`,
  settleMs: 500,
});

/** Packages with the versions that are measured. */
export const PEERS = { orejime: '3.2.1', 'vanilla-cookieconsent': '3.1.0' };

/** `folder`: where the packages lie, as npm installs them. Throws with the name of what is missing. */
export const peers = (folder) => {
  const read = (path) =>
    readFileSync(join(folder, path), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  return [orejime(read), vanilla(read)];
};

import type { RuleCase } from './rule-case.ts';

export const bannerCases: readonly RuleCase[] = [
  {
    rule: 'L-BAN-01',
    why: 'Where only accepting is at hand, most people accept to be rid of the question. Most European authorities call that a breach.',
    breaks: { 'page:/banner/refuse': undefined },
    keeps: { 'page:/banner/accept': undefined, 'page:/banner/refuse': undefined },
  },
  {
    rule: 'L-BAN-02',
    why: 'A paler, smaller or later "no" is a nudge. We measure the two controls on the screen: area and font within 5 %, contrast within 10 %, same element, same number of clicks, not behind the settings.',
    breaks: {
      'page:/banner/refuse': {
        tag: 'button',
        width: 160,
        height: 44,
        fontSize: 16,
        contrast: 10,
        prominence: 9,
      },
    },
    keeps: {
      'page:/banner/refuse': {
        tag: 'button',
        width: 153,
        height: 44,
        fontSize: 16,
        contrast: 11,
        prominence: 8.2,
      },
    },
  },
  {
    rule: 'L-BAN-03',
    why: 'If nothing can be read before the answer, the answer is the price of entry and not free.',
    breaks: { 'page:/banner/blocksPage': true },
    keeps: { 'page:/banner/blocksPage': undefined },
  },
  {
    rule: 'L-BAN-04',
    why: 'Closing a window says "leave me alone". It is no clear affirmative act.',
    breaks: { 'page:/banner/closingGrants': true },
    keeps: { 'page:/banner/closingGrants': undefined },
  },
  {
    rule: 'L-BAN-05',
    why: 'Who gave a consent must find the way back as easily, on any page and any day.',
    breaks: { 'page:/reopeners': 0 },
    keeps: { 'page:/reopeners': 1 },
  },
  {
    rule: 'L-BAN-06',
    why: 'Asking again and again wears a refusal down. The French authority advises to keep it for about six months.',
    breaks: { '/refusalTerm': 'P1M' },
    keeps: { '/refusalTerm': 'P26W' },
  },
  {
    rule: 'L-BAN-07',
    why: 'A question that cannot be read, reached by keyboard or heard from a screen reader has not been asked.',
    breaks: { 'page:/accessibility': [{ where: '[part=text]', problem: 'contrast' }] },
    keeps: { 'page:/accessibility': undefined },
  },
  {
    rule: 'L-GATE-01',
    why: 'The first page view is counted before anybody could say no, if the counter is in the page from the start.',
    breaks: {
      'page:/ranBeforeGrant': [{ service: 'Sample Counter', evidence: 'script[src*="counter.example"]' }],
    },
    keeps: { 'page:/ranBeforeGrant': undefined },
  },
  {
    rule: 'L-GATE-02',
    why: 'Some policies collect only where the browser allows cookies and JavaScript. Then the page has to look, and to tell visitors without JavaScript.',
    breaks: { 'page:/browserCheck': false },
    keeps: { 'page:/browserCheck': false, '/facts/browserGate': [] },
  },
  {
    rule: 'L-GATE-03',
    why: 'Visitors consent to named services, one by one. "And others" cannot be switched off, because nobody knows what it is.',
    breaks: { '/services/1/name': 'and others' },
    keeps: { '/services/1/name': 'Another Counter' },
  },
  {
    rule: 'L-GATE-04',
    why: 'What the visitor asked for is necessary; what the operator would like to know is not. Calling it necessary takes the choice away.',
    breaks: { '/services/0/cookies/1': { name: 'visitor_id', lifetime: 'P1Y', party: 'first' } },
    keeps: { '/services/0/cookies/1': { name: 'cart', lifetime: 'P1D', party: 'first' } },
  },
  {
    rule: 'L-GATE-05',
    why: 'How long a cookie stays and who can read it is part of being informed, said the Court of Justice of the European Union.',
    breaks: { '/services/1/cookies/0': { name: 'counter_visit', party: 'first' } },
    keeps: { '/services/1/cookies/0': { name: 'counter_visit', session: true, party: 'third' } },
  },
  {
    rule: 'L-GATE-06',
    why: 'Global Privacy Control is an answer that the visitor gave once for all sites. A profile may ignore it only by saying so, and then it is reported.',
    breaks: { '/signals': ['dnt'] },
    keeps: { '/signals': ['gpc', 'dnt'] },
  },
  {
    rule: 'L-GATE-07',
    why: 'A template is inert, but not to the parser of Firefox: once an element of the body has begun in it, scripts, sheets, pictures and posters are asked for as soon as their tag is read, before any script could hold them back. `type="text/plain"` on a script, and `data-pdp-src`, `data-pdp-srcset`, `data-pdp-href`, `data-pdp-poster` on the others keep an address from being seen; the gate makes them plain when it opens the template. `loading="lazy"` does the same for a picture; of a `<style>` that imports make a `<link>`.',
    breaks: {
      'page:/askedAhead': [{ host: 'counter.example', where: 'template[data-pdp-service="counter"] img' }],
    },
    keeps: { 'page:/askedAhead': [] },
  },
];

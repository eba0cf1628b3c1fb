// The real element on an operator's profile, under a name and a cookie path of the playground, with no endpoint.
const asked = new URLSearchParams(location.search);
const answer = await fetch(`/consent/v1/${asked.get('operator') ?? 'open-almaty'}/profile.json`);
const profile = await answer.json();
const element = document.createElement('pdp-consent');
element.placement = asked.get('placement') ?? 'bottom';
if (asked.get('show')) element.lang = asked.get('show');
element.profile = {
  ...profile,
  id: 'playground',
  cookie: { path: '/playground/' },
  receipts: { refusals: 'local' },
  notices: undefined,
};
document.querySelector('#place').append(element);

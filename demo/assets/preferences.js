// infopro, purpose "preferences": remembers which services were opened, in a cookie of this site.
const read = () =>
  document.cookie
    .match(/(?:^|; )ip_seen=([\d.]*)/)?.[1]
    .split('.')
    .filter(Boolean) ?? [];
const show = () => {
  const names = read().map((id) => document.querySelector(`[data-seen="${id}"] summary`)?.textContent);
  document.querySelector('#seen-list').textContent = names.filter(Boolean).join(', ');
  document.querySelector('#seen').hidden = names.length === 0;
};
for (const details of document.querySelectorAll('[data-seen]')) {
  details.addEventListener('toggle', () => {
    if (!details.open || !document.querySelector('pdp-consent').consent?.isAllowed('preferences')) return;
    const seen = [details.dataset.seen, ...read().filter((id) => id !== details.dataset.seen)]
      .slice(0, 4)
      .join('.');
    document.cookie = `ip_seen=${seen}; path=/infopro/; max-age=15811200; SameSite=Lax`;
    show();
  });
}
if (document.querySelector('#seen')) show();

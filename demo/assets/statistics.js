// The operator's own counter, started by the gate and by nothing else: it counts this visit on this site.
const COOKIES = { 'open-almaty': 'oa_stat', 'ikomek-astana': 'ik_stat', 'kmge-opi': 'opi_stat' };
const site = location.pathname.split('/')[1];
const cookie = COOKIES[site];
const visits = Number(document.cookie.match(new RegExp(`(?:^|; )${cookie}=(\\d+)`))?.[1] ?? 0) + 1;
const halfYear = 183 * 24 * 60 * 60;
if (cookie) document.cookie = `${cookie}=${visits}; path=/${site}/; max-age=${halfYear}; SameSite=Lax`;
document.dispatchEvent(new CustomEvent('demo-statistics', { detail: { visits } }));

/** Everything that is not asked at once: fetched when the banner stands. */
export const loadPageParts = () => import('./page-parts.js');

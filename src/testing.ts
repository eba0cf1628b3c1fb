export { checkLeaks, type TimedLeak } from './testing/check-leaks.js';
export type { AllowList, Leak } from './testing/leak.js';
export { type BrowserContext, type BrowserPage, watchBrowser } from './testing/watch-browser.js';
export { type LeakWatch, watchPage } from './testing/watch-page.js';

import { googleTag } from './google-tag.js';

/** Google Analytics 4: option `id` is the measurement id, other options go to `config`. */
export const vendor = googleTag('analytics_storage');

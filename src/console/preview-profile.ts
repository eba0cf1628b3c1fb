import type { OperatorProfile } from '../model/profile.js';
import { describeService } from '../services/describe-service.js';

/** Namespace of what a try in the preview leaves in the browser; it is forgotten at the next drawing. */
const PREVIEW_ID = 'console-preview';

/**
 * The profile as the preview shows it: everything that is said stays, everything that would run, be sent or be fetched
 * is taken out. `origin`: of the page that shows it.
 */
export function previewProfile(profile: OperatorProfile, origin: string): OperatorProfile {
  const { notices: _notices, imports: _imports, ...rest } = profile;
  return {
    ...rest,
    id: PREVIEW_ID,
    sites: [origin],
    cookie: { path: '/console/' },
    receipts: { refusals: 'local' },
    services: (profile.services ?? []).map((service) => {
      const {
        catalogue: _catalogue,
        run: _run,
        scripts: _scripts,
        frame: _frame,
        ...said
      } = describeService(service);
      return said;
    }),
  };
}

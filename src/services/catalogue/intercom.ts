import { type ServiceFacts, own } from '../service-facts.js';
import { page, vendorQueue } from '../vendor-queue.js';
import type { Vendor } from '../vendor.js';

export const facts: ServiceFacts = {
  name: 'Intercom',
  provider: 'Intercom, Inc.',
  country: 'US',
  thirdParty: true,
  policyUrl: 'https://www.intercom.com/legal/privacy',
  hosts: ['widget.intercom.io', 'js.intercomcdn.com', 'api-iam.intercom.io'],
  cookies: [
    own('intercom-id-*', 'P9M'),
    own('intercom-session-*', 'P7D'),
    own('intercom-device-id-*', 'P9M'),
  ],
  storageKeys: ['intercom*'],
  purposes: ['dpv:CommunicationForCustomerCare'],
  sends: ['address', 'page', 'typed'],
  consent: '`Intercom("shutdown")` clears its cookies',
  source: 'https://www.intercom.com/help/en/articles/2361922',
  confirmed: { cookies: '2026-11-29', start: '2026-11-29', consent: '2026-11-29' },
  elsewhere: {
    start: 'https://developers.intercom.com/installing-intercom/web/methods',
    consent: 'https://intercom.com/help/en/articles/16845-how-do-i-end-a-session',
  },
};

export const vendor: Vendor = {
  start({ options: { id, ...settings }, load }) {
    page['intercomSettings'] = { app_id: id, ...settings };
    vendorQueue('Intercom')('boot', page['intercomSettings']);
    load(`https://widget.intercom.io/widget/${id}`);
  },
  stop: () => vendorQueue('Intercom')('shutdown'),
};

import { DurableObject } from 'cloudflare:workers';
import { keysFromText, openDurableStore } from 'pdp-consent/server';
import { endpointOn } from './endpoint-on.mjs';

export class Consents extends DurableObject {
  #endpoint;

  constructor(ctx, env) {
    super(ctx, env);
    this.#endpoint = endpointOn(openDurableStore(ctx.storage), keysFromText(env.PDP_KEYS), {
      clientAddress: (request) => request.headers.get('cf-connecting-ip') ?? undefined,
    });
  }

  fetch(request) {
    return this.#endpoint(request);
  }
}

export default {
  fetch: (request, env) => env.CONSENTS.get(env.CONSENTS.idFromName('all')).fetch(request),
};

interface Platform {
  /** @hono/node-server. */
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: unknown } };
  /** Deno: the second argument of its handlers. */
  readonly remoteAddr?: { readonly hostname?: unknown };
  /** Bun: its server, which tells one request from another. */
  readonly requestIP?: (request: Request) => { readonly address?: unknown } | null;
}

/** Address of the other side, from what the platform hands along with a request; undefined where it does not tell. */
export function peerAddress(request: Request, env: unknown): string | undefined {
  if (!env || typeof env !== 'object') return undefined;
  const platform = env as Platform;
  const address =
    platform.incoming?.socket?.remoteAddress ??
    platform.remoteAddr?.hostname ??
    (typeof platform.requestIP === 'function' ? platform.requestIP(request)?.address : undefined);
  return typeof address === 'string' ? address : undefined;
}

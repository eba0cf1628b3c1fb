import type { DraftProfile } from '../lint/reading.js';
import type { PageFacts } from '../lint/page-facts.js';

/** Longest wait for one address. */
const OPEN_MS = 10_000;

const statusOf = async (url: string): Promise<number> => {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(OPEN_MS),
      headers: { Accept: 'text/html,*/*' },
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0; // No answer is an answer: the policy can't be opened.
  }
};

/** Opens every address of the policies once. A path of the site is opened at the first of the profile's sites. */
export const openPolicies = async ({
  policies,
  sites,
}: DraftProfile): Promise<NonNullable<PageFacts['policies']>> => {
  const urls = new Set(
    (policies ?? []).flatMap(({ url, urls }) => [url, ...Object.values(urls ?? {})]).filter((url) => !!url),
  );
  const open = async (url: string) => {
    const address = url.startsWith('/') ? (sites?.[0] ?? '') + url : url;
    return { url, status: URL.canParse(address) ? await statusOf(address) : 0 };
  };
  return Promise.all([...urls].map((url) => open(url!)));
};

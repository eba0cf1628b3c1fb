import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.js';
import type { OperatorProfile } from '../model/profile.js';
import type { OperatorOptions } from './hosted-operator.js';
import type { PublicationStore } from './publication-store.js';

/** A profile with its version. */
export interface VersionedProfile {
  readonly profile: OperatorProfile;
  readonly version: string;
  /** It was published here, not given when the server started. */
  readonly isPublished: boolean;
}

/** How long another process may show what was published before, milliseconds. */
const FRESH_MS = 1000;

/** A profile without the members that the server fills in for each address. */
export function bareProfile({ receipts, ...rest }: OperatorProfile): OperatorProfile {
  const { endpoint: _endpoint, issuer: _issuer, jwks: _jwks, ...kept } = receipts;
  return { ...rest, receipts: kept };
}

/** Hash of a profile's canonical form. */
export const profileVersion = (profile: OperatorProfile): string =>
  createHash('sha256').update(canonicalJson(profile)).digest('base64url');

/** Which profile is in force: the one published last, else the one that the server was started with. */
export class ProfileShelf {
  readonly #store: PublicationStore;
  readonly #known = new Map<string, VersionedProfile & { readonly until: number }>();

  constructor(store: PublicationStore) {
    this.#store = store;
  }

  async inForce({ slug, profile }: OperatorOptions): Promise<VersionedProfile> {
    const known = this.#known.get(slug);
    if (known && known.until > performance.now()) return known;
    const published = await this.#store.profile(slug);
    const until = performance.now() + FRESH_MS;
    if (
      known &&
      known.version === (published?.version ?? known.version) &&
      known.isPublished === (published !== undefined)
    ) {
      this.#known.set(slug, { ...known, until });
      return known;
    }
    const found = published
      ? {
          profile: JSON.parse(published.text) as OperatorProfile,
          version: published.version,
          isPublished: true,
          until,
        }
      : {
          profile: bareProfile(profile),
          version: profileVersion(bareProfile(profile)),
          isPublished: false,
          until,
        };
    this.#known.set(slug, found);
    return found;
  }

  /** After a publication here: the next question goes to the store. */
  forget(slug: string): void {
    this.#known.delete(slug);
  }
}

import { explainProfile } from '../lint/explain-profile.js';
import type { Finding } from '../lint/finding.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { OperatorProfile } from '../model/profile.js';
import { profileChange, type ProfileChange } from '../server/profile-change.js';
import { nextVersion } from './next-version.js';
import type { OperatorApi, PublishAnswer, Versions } from './operator-api.js';
import { type KnownService, knownServices } from './service-use.js';
import { today } from './today.js';

/** Versions that are looked through for services that were switched off. */
const MOST_VERSIONS = 8;
const NOTHING: ProfileChange = { asked_again: [], added: [], removed: [], reworded: [] };

/** What is being edited of one operator: the version in force, the draft over it, and what a publication would mean. */
export class Workspace extends EventTarget {
  readonly slug: string;
  readonly #api: OperatorApi;
  #tag = '*';
  #published!: OperatorProfile;
  #edited!: OperatorProfile;
  #version: string | undefined;
  #seen: readonly OperatorProfile[] = [];
  #findings: { readonly of: OperatorProfile; readonly findings: readonly Finding[] } | undefined;
  #draft: OperatorProfile | undefined;
  versions: Versions | undefined;

  private constructor(api: OperatorApi, slug: string) {
    super();
    this.#api = api;
    this.slug = slug;
  }

  /** Reads the version in force and the ones before it. */
  static async open(api: OperatorApi, slug: string): Promise<Workspace> {
    const workspace = new Workspace(api, slug);
    await workspace.reload();
    return workspace;
  }

  /** Throws the draft away and reads what is in force. */
  async reload(): Promise<void> {
    const [{ profile, tag }, versions] = await Promise.all([
      this.#api.profile(this.slug),
      this.#api.versions(this.slug),
    ]);
    this.#tag = tag;
    this.#published = profile;
    this.versions = versions;
    const older = [...versions.versions.map(({ version }) => version), versions.initial].filter(
      (version) => version !== versions.in_force,
    );
    this.#seen = await Promise.all(
      [...new Set(older)].slice(0, MOST_VERSIONS).map((version) => this.#api.version(this.slug, version)),
    );
    this.discard();
  }

  get published(): OperatorProfile {
    return this.#published;
  }
  /** The profile as it would be published. */
  get draft(): OperatorProfile {
    return (this.#draft ??= { ...this.#edited, version: this.version });
  }
  /** Its version: what was typed, else a proposal. */
  get version(): string {
    const { version } = this.#published;
    if (this.#version !== undefined) return this.#version;
    return this.isDirty ? nextVersion(version, this.change, today()) : version;
  }
  set version(version: string) {
    this.#version = version;
    this.#changed();
  }
  get isDirty(): boolean {
    return this.#edited !== this.#published && canonicalJson(this.#edited) !== canonicalJson(this.#published);
  }
  /** Every service that this operator has or had. */
  get services(): readonly KnownService[] {
    const place = knownServices([this.#published, ...this.#seen, this.#edited]).map(
      ({ service }) => service.id,
    );
    // A service keeps its place in the list while it is switched.
    return knownServices([this.#edited, this.#published, ...this.#seen]).sort(
      (a, b) => place.indexOf(a.service.id) - place.indexOf(b.service.id),
    );
  }
  /** Findings of the lint on the draft, worst first. */
  get findings(): readonly Finding[] {
    const { draft } = this;
    if (this.#findings?.of !== draft) {
      const order = ['error', 'warn', 'info'];
      const findings = explainProfile(draft, { before: this.#published }).sort(
        (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
      );
      this.#findings = { of: draft, findings };
    }
    return this.#findings.findings;
  }
  /** Who would be asked again. A draft that is not whole yet changes nothing. */
  get change(): ProfileChange {
    try {
      return profileChange(this.#published, this.#edited);
    } catch {
      return NOTHING;
    }
  }

  edit(change: (draft: OperatorProfile) => OperatorProfile): void {
    this.#edited = change(this.#edited);
    this.#changed();
  }
  discard(): void {
    this.#edited = this.#published;
    this.#version = undefined;
    this.#changed();
  }
  /** Puts an older version into the editor. Its own number comes back with it where nobody has to be asked again. */
  async take(version: string): Promise<void> {
    const { receipts, ...older } = await this.#api.version(this.slug, version);
    const { endpoint, issuer, jwks } = this.#published.receipts;
    this.#edited = {
      ...older,
      receipts: {
        ...receipts,
        ...(endpoint && { endpoint }),
        ...(issuer && { issuer }),
        ...(jwks && { jwks }),
      },
    };
    const { asked_again, added } = this.change;
    this.#version = asked_again.length + added.length > 0 ? undefined : older.version;
    this.#changed();
  }

  check(): Promise<PublishAnswer> {
    return this.#api.publish(this.slug, this.draft, this.#tag, true);
  }
  async publish(): Promise<PublishAnswer> {
    const answer = await this.#api.publish(this.slug, this.draft, this.#tag);
    await this.reload();
    return answer;
  }

  #changed(): void {
    this.#draft = undefined;
    this.dispatchEvent(new Event('change'));
  }
}

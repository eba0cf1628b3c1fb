import type { DataTexts } from './data-texts.js';
import type { EditorTexts } from './editor-texts.js';

/** Languages of the console. */
export type ConsoleLanguage = 'kk' | 'ru' | 'en';

/** Names of the console's views, in the order of its navigation. */
export type ViewName = 'profile' | 'versions' | 'stats' | 'records' | 'register' | 'notices' | 'journal';

/** Every sentence of the operator's console. A language is complete by type: a missing sentence does not compile. */
export interface ConsoleTexts {
  readonly lang: ConsoleLanguage;
  readonly title: string;
  readonly operator: string;
  readonly language: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly signOut: string;
  readonly navigation: string;
  readonly skip: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly loading: string;
  readonly again: string;
  readonly cancel: string;
  readonly close: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly leave: string;
  /** Why an admin call failed, by problem code; `other` for the rest. */
  readonly problems: Readonly<
    Record<
      'unreachable' | 'unauthorized' | 'rate-limited' | 'temporary' | 'precondition-failed' | 'other',
      string
    >
  >;
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly token: string;
    readonly where: string;
    readonly submit: string;
    readonly wrong: string;
    readonly kept: string;
    readonly show: string;
  };
  readonly editor: EditorTexts;
  readonly data: DataTexts;
}

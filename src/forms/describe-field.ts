import { html, type TemplateResult } from 'lit';
import type { DurationUnit, FormMessages } from '../messages/forms/form-messages.js';
import type { Purpose } from '../model/profile.js';
import { inLanguage, type Text } from '../model/text.js';
import type { ConsentField } from '../ui/consent-field.js';
import { directionOf } from '../ui/direction-of.js';
import type { FieldExtras } from '../ui/field-extras.js';
import { spoken } from '../ui/spoken.js';
import { adoptFallback } from './adopt-fallback.js';

// What other chunks of forms ask of this one stands here, so that the chunk is this module.
export { inLanguage } from '../model/text.js';
export { spoken } from '../ui/spoken.js';

/** What a field shows and whether it may ask, for one language. */
export interface FieldDescription {
  readonly lang: string;
  readonly messages: FormMessages;
  readonly purpose: Purpose;
  readonly title: string;
  /** What the box says. */
  readonly label: string;
  /** All words before the box; they go into the notice document that the receipt hashes. */
  readonly fullText: string;
  /** Title, version and date of the policy. */
  readonly policy: string;
  /** What the operator has not stated; while there is anything, no consent is taken. */
  readonly refusal: string | false;
  /** Nothing is asked: another legal ground, or a field where it must not stand. */
  readonly isIdle: boolean;
  /** The visitor had ticked the box that served without script. */
  readonly wasTicked: boolean;
  readonly extras: FieldExtras | undefined;
  /** Full text, then the box, then the policy: the order in which a consent is read. */
  render(): TemplateResult;
}

/**
 * Looks the purpose up and puts it into words. Null: the profile knows no such purpose, and the field stays inert. Reads
 * the profile tolerantly: a bare record lacks facts. What few fields need comes in chunks of its own.
 */
export const describeField = async (
  field: ConsentField,
  m: FormMessages,
): Promise<FieldDescription | null> => {
  const { handle, purposeId, kind, controller, statement } = field;
  const { profile, lang } = handle;
  const { operator, policies, data, channels, withdrawalUrl, languages } = profile;
  const wasTicked = adoptFallback(field);
  const purpose = profile.purposes.find(({ id, kind: own }) => id === purposeId && own === (kind ?? own));
  // Without the chunk that names it a mistake is still one.
  const tell = (facts?: readonly unknown[], isMisplaced?: boolean): Promise<string> =>
    import('./tell-mistakes.js').then(
      (chunk) => chunk.tellMistakes(field, m, facts, isMisplaced),
      () => m.refuses('…'),
    );
  if (!purpose) {
    await tell();
    return null;
  }

  const { crossBorder } = purpose;
  const giving =
    purpose.kind === 'public_distribution' ||
    purpose.thirdParty ||
    crossBorder.value ||
    purpose.public.value ||
    [purpose.recipients, purpose.services, crossBorder.countries].some((list) => list?.length)
      ? await import('./transfers.js')
      : undefined;
  const transfers = giving?.transfersOf(profile, purpose, m, lang);

  const say = (text: Text | undefined): string => inLanguage(text, lang, languages);
  const join = (parts: readonly unknown[], by = '; '): string =>
    parts.flatMap((part) => (part ? `${part as string}`.replace(/\.$/, '') : [])).join(by);
  const duration = (term: string | undefined): string | undefined =>
    term &&
    (m.until[term as keyof FormMessages['until']] ??
      [...term.matchAll(/(\d+)([YMWD])/g)]
        .map(([, count, unit]) => m.duration(+count!, unit as DurationUnit))
        .join(' '));
  const [policy] = policies;
  const channel = channels?.withdraw?.[0];
  const withdrawal = withdrawalUrl
    ? new URL(withdrawalUrl, location.href).href
    : channel && (channel.email ?? channel.url ?? say(channel.address ?? operator.address));
  const name = say(operator.name);
  const address = say(operator.address);
  const categories = purpose.data.map((id) => data?.find((category) => category.id === id));
  const title = say(purpose.title);
  const label = `${m.kinds[purpose.kind]}: ${title}`;
  const href = policy!.urls?.[lang] ?? policy!.url;
  const policyTitle = say(policy!.title);
  const version = m.policy(policy!.version, policy!.updatedAt ?? policy!.approvedAt ?? '');
  const words = [
    join([name, operator.bin && `${m.bin} ${operator.bin}`, address], ', '),
    m.subject,
    join([
      duration(purpose.term),
      say(purpose.termReason),
      purpose.policyTerm && m.policyTerm(say(purpose.policyTerm)),
    ]),
    ...(transfers?.words ?? [m.no, m.no, m.no]),
    // One kind of data may have commas of its own: "surname, name, patronymic".
    join(
      categories.map(
        (category) => category && say(category.label) + (category.special ? ` (${m.special})` : ''),
      ),
    ),
    join([
      purpose.necessary && m.necessary(say(purpose.necessary)),
      purpose.retention &&
        m.kept(
          duration(purpose.retention)!,
          (purpose.storage ?? [])
            .map(
              (code) =>
                m.countries?.[code] ?? new Intl.DisplayNames([lang, 'ru'], { type: 'region' }).of(code),
            )
            .join(', '),
        ),
      purpose.actions?.length && m.methods(purpose.actions.join(', ')),
      purpose.automated ? m.automated : m.notAutomated,
      withdrawal && m.withdraw(withdrawal),
    ]),
  ];
  // The eight items of Article 8(4) of Law 94-V, in its order.
  const items = Object.values(m.items).map((term, at) => [term, words[at]!] as const);
  const paragraphs = statement
    ? (await import('./statement-text.js')).statementText(field, purpose, m, words, withdrawal)
    : [say(purpose.text)];

  const form = controller?.profile;
  const extras =
    crossBorder.writtenForm || form?.statements || form?.representative || form?.declineUrl || form?.note
      ? await import('../ui/field-extras.js')
      : undefined;
  extras?.prepare(field);
  const isAsked = purpose.basis === 'consent';
  // Named in tell-mistakes.ts, in this order. A letter of consent is addressed.
  const facts = [
    name,
    operator.bin,
    policy!.version,
    purpose.term,
    categories[0] && categories.every(Boolean),
    withdrawal,
    !statement || address,
    ...(transfers?.facts ?? []),
  ];
  const isLacking = isAsked && !facts.every(Boolean);
  const isMisplaced =
    !!giving?.isInsideAnother(field, purpose) ||
    (!!controller && controller.fields.find((other) => other.purposeId === purposeId) !== field);
  const told =
    (isLacking || isMisplaced || !!controller?.form.matches('[method=get]')) &&
    (await tell(isLacking ? facts : [], isMisplaced));
  const marked = (sentence: string): unknown => spoken(handle, sentence);

  return {
    lang,
    messages: m,
    purpose,
    title,
    label,
    fullText: [...paragraphs, ...items.map((item) => item.join(': '))].join('\n'),
    policy: `${policyTitle}, ${version}`,
    refusal: isLacking && told,
    isIdle: !isAsked || isMisplaced,
    extras,
    wasTicked,
    render() {
      const { asked, complaint, isFolded, refusal, required } = field;
      const error =
        refusal || (complaint === 'invalid' ? field.validationMessage : complaint && m[complaint]);
      return html`<div
        data-pdp-part="field"
        part="field"
        role="group"
        lang=${lang}
        dir=${directionOf(lang)}
        aria-labelledby="title"
        class=${error ? 'bad' : ''}
      >
        <p id="title">${marked(title)}</p>
        <div part="text" class=${isFolded ? 'folded' : ''}>
          ${paragraphs.map((paragraph) => html`<p>${marked(paragraph)}</p>`)}
          <dl>
            ${items.map(
              ([term, said]) =>
                html`<dt>${term}</dt>
                  <dd>${marked(said)}</dd>`,
            )}
          </dl>
        </div>
        ${
          isFolded === undefined
            ? ''
            : html`<button type="button" aria-expanded=${!isFolded} @click=${field.fold}>
                ${isFolded ? m.showAll : m.showLess}
              </button>`
        }
        ${
          isAsked
            ? html`<label
                  ><input
                    type="checkbox"
                    part="checkbox"
                    name=${purposeId}
                    .checked=${field.checked}
                    ?required=${required}
                    ?disabled=${!asked}
                    aria-invalid=${!!error}
                    aria-describedby="error"
                    @click=${field.press}
                  /><span>${marked(label)}${required ? ` (${m.required})` : ''}</span></label
                >
                <div id="error" part="error" role="alert">
                  ${error && html`<p class="error"><span aria-hidden="true">⚠ </span>${error}</p>`}
                </div>
                <div role="status">${field.isBusy ? m.signing : ''}</div>`
            : html`<p>${m.noBox}</p>`
        }
        <pdp-policy-link
          ><a href=${/^(https?:\/\/|\/(?!\/))/.test(href) ? href : policy!.url} target="_blank" rel="noopener"
            >${marked(policyTitle)}</a
          >, ${version}</pdp-policy-link
        >
        ${asked && extras?.render(field)}
      </div>`;
    },
  };
};

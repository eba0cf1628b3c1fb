import type { Act, FormFacts } from '../model/decision.js';
import type { ActResult } from '../model/handle.js';
import type { SubmitConsentController } from '../ui/submit-consent-controller.js';
import { commit, createSalt, nameAsCommitted } from './commitment.js';
import type { FormField } from './form-field.js';
import { formNotice } from './form-notice.js';

// What sign-additions.ts asks of this chunk stands here, so that the chunk is this module.
export { commit, createSalt, nameAsCommitted } from './commitment.js';

/** A receipt is made again for a later submit, so that it is as fresh as the form it travels with. */
const FRESH_MS = 300_000;
/** After this long the recording counts as failed, and the fallback applies: no submit is ever swallowed. */
const GIVE_UP_MS = 20_000;
const BUSY_AFTER_MS = 400;

type Group = readonly FormField[];

/** One receipt. False: the form must stay. Throws when no receipt could be made. */
const signGroup = async (
  controller: SubmitConsentController,
  group: Group,
  hasGesture: boolean,
): Promise<boolean> => {
  const { additions, form, handle, profile, subject } = controller;
  // A box that was never touched does not take back what the person gave elsewhere.
  const told = group.filter(
    (field) => field.checked || field.touched || handle.state[field.asked!.id]?.state !== 'given',
  );
  if (!told.length) return true;
  const ticked = told.filter((field) => field.checked);
  const added =
    additions &&
    (await (await import('./sign-additions.js')).signAdditions(controller, additions, group, ticked));
  const subject_name = nameAsCommitted(subject?.value ?? '');
  if (!subject_name || added?.isNameless) {
    for (const field of ticked) field.complain('nameMissing');
    const isNeeded = ticked.some((field) => field.required);
    if (isNeeded) subject?.focus();
    return !isNeeded;
  }
  const salt = createSalt();
  const named = profile?.id ?? form.getAttribute('id') ?? '';
  const formId = /^[A-Za-z0-9][\w.:-]{0,63}$/.test(named) ? named : 'form';
  const facts: Omit<FormFacts, 'level'> = {
    formId,
    commitment: await commit({ salt, subject_name }),
    actingAs: 'self',
    ...added?.facts,
  };
  const decide = (level: FormFacts['level']): Promise<ActResult> => {
    const act: Act = {
      choices: Object.fromEntries(told.map((field) => [field.asked!.id, field.checked])),
      method: 'form',
      action: 'submit',
      gesture: hasGesture && ticked.every((field) => !!field.gesture),
      controlId: `${formId.slice(0, 57)}-submit`,
      shown: {
        layersToRefuse: 1,
        equalSize: null,
        msToChoice: performance.now() - Math.min(...group.map((field) => field.shownAt)),
      },
      notice: formNotice(controller, formId, group, added?.items),
      form: { ...facts, level },
    };
    return Promise.race([
      handle.decide(act),
      new Promise<ActResult>((resolve) => setTimeout(resolve, GIVE_UP_MS, { status: 'none' })),
    ]);
  };
  const result = await (added ? added.record(decide) : decide('simple'));
  if (!result) return false;
  const { jti, jws: receipt } = result;
  if (!receipt) throw new Error('No receipt was made.');
  if (jti) handle.proofs.push({ jti, salt, ...added?.proof });
  for (const field of ticked) {
    const values = new FormData();
    const name = field.name || field.purposeId;
    values.set(name, 'given');
    for (const [part, value] of Object.entries({ receipt, salt, ...added?.carriedBy(field) }))
      if (value) values.set(`${name}.${part}`, value);
    field.carry(values);
  }
  return true;
};

const stateOf = ({ subject, additions, fields }: SubmitConsentController): string =>
  JSON.stringify([
    subject?.value,
    additions,
    fields.flatMap(({ asked, name, checked, level }) => (asked ? [name, checked, level] : [])),
  ]);

/** One receipt for all fields, and one for each distribution to the public. */
const signFields = async (
  controller: SubmitConsentController,
  fields: Group,
  hasGesture: boolean,
): Promise<boolean> => {
  const { edits } = controller;
  const state = stateOf(controller);
  const apart = fields.filter((field) => field.asked!.kind === 'public_distribution');
  for (const group of [fields.filter((field) => !apart.includes(field)), ...apart.map((field) => [field])])
    if (!(await signGroup(controller, group, hasGesture))) return false;
  // The form shows something else by now: that is what goes, or what is missing.
  if (state !== stateOf(controller)) return signForm(controller, hasGesture);
  const at = Date.now();
  controller.isSigned = (isPassing) =>
    state === stateOf(controller) &&
    (isPassing || (edits === controller.edits && Date.now() - at < FRESH_MS));
  return true;
};

/**
 * Signs what the fields of a form say. False: the form must stay, and the visitor was told why. Focus goes to the first
 * thing that is missing. Throws when no receipt could be made.
 */
export const signForm = async (
  controller: SubmitConsentController,
  hasGesture: boolean,
): Promise<boolean> => {
  const { fields } = controller;
  for (const field of fields) {
    field.complain();
    field.carry();
  }
  // By the event that a page hears in any form, also in one that the browser does not validate.
  const [invalid] = fields.filter((field) => !field.checkValidity());
  invalid?.focus();
  if (invalid) return false;
  const asked = fields.filter((field) => field.asked);
  const showBusy = (isBusy: boolean): void => {
    for (const field of fields) field.isBusy = isBusy;
    controller.changed(0);
  };
  const busy = setTimeout(showBusy, BUSY_AFTER_MS, true);
  try {
    return await signFields(controller, asked, hasGesture);
  } finally {
    clearTimeout(busy);
    showBusy(false);
  }
};

import type { Act, FormFacts } from '../model/decision.js';
import type { ActResult } from '../model/handle.js';
import type { SubmitConsentController } from '../ui/submit-consent-controller.js';
import { commit, createSalt, nameAsCommitted } from './commitment.js';
import type { Complaint, FormField } from './form-field.js';
import { formNotice } from './form-notice.js';
import { POLICY_OPENED } from './policy-opened.js';

/** After this long the recording counts as failed, and the fallback applies: no submit is ever swallowed. */
const GIVE_UP_MS = 20_000;

const isPublic = (field: FormField): boolean => field.asked?.kind === 'public_distribution';

type Group = readonly FormField[];

const actOf = (
  controller: SubmitConsentController,
  group: Group,
  told: Group,
  form: FormFacts,
  hasGesture: boolean,
): Act => ({
  choices: Object.fromEntries(told.map((field) => [field.asked!.id, field.checked])),
  method: 'form',
  action: 'submit',
  gesture: hasGesture && told.every((field) => !field.checked || field.gesture),
  controlId: `${form.formId.slice(0, 57)}-submit`,
  shown: {
    layersToRefuse: 1,
    equalSize: null,
    msToChoice:
      Math.round((performance.now() - Math.min(...group.map((field) => field.shownAt))) / 100) * 100,
  },
  notice: formNotice(controller, form.formId, group),
  form,
});

const formIdOf = ({ profile, form }: SubmitConsentController): string => {
  const id = profile?.id ?? form.getAttribute('id') ?? '';
  return /^[A-Za-z0-9][\w.:-]{0,63}$/.test(id) ? id : 'form';
};

/** One receipt. False: the form must stay. Throws when no receipt could be made. */
const signGroup = async (
  controller: SubmitConsentController,
  group: Group,
  hasGesture: boolean,
): Promise<boolean> => {
  const { acting, handle, profile, statements, subject } = controller;
  // A box that was never touched does not take back what the person gave elsewhere.
  const told = group.filter(
    (field) => field.checked || field.touched || handle.state[field.asked!.id]?.state !== 'given',
  );
  const ticked = told.filter((field) => field.checked);
  const complain = (about: Complaint): void => ticked.forEach((field) => field.complain(about));
  if (!told.length) return true;

  const name = nameAsCommitted(subject?.value ?? '');
  const representative = acting && nameAsCommitted(acting.name);
  if (!name || representative === '') {
    complain('nameMissing');
    const isNeeded = ticked.some((field) => field.required);
    if (isNeeded) subject?.focus();
    return !isNeeded;
  }
  const salt = createSalt();
  const representativeSalt = representative && createSalt();
  const stated = [
    ...(isPublic(group[0]!) ? [] : statements),
    ...(controller.policyOpened ? [POLICY_OPENED] : []),
  ];
  const facts: Omit<FormFacts, 'level'> = {
    formId: formIdOf(controller),
    commitment: await commit('subject_name', name, salt),
    actingAs: representative ? 'representative' : 'self',
    ...(representativeSalt && {
      actingBasis: acting.basis,
      representativeCommitment: await commit('representative_name', representative, representativeSalt),
    }),
    ...(stated.length && { statements: stated }),
  };
  const decide = (level: FormFacts['level']): Promise<ActResult> => {
    const tooLate = new Promise<ActResult>((resolve) =>
      setTimeout(() => resolve({ status: 'none' }), GIVE_UP_MS),
    );
    return Promise.race([
      handle.decide(actOf(controller, group, told, { ...facts, level }, hasGesture)),
      tooLate,
    ]);
  };
  const level = (['signed', 'paper'] as const).find((one) => ticked.some((field) => field.level === one));
  const written =
    level &&
    (await (
      await import('./consent-in-writing.js')
    ).consentInWriting(level, decide, { form: profile, handle, fields: ticked }));
  if (written?.complaint) complain(written.complaint);
  if (written?.isStopped) {
    ticked.find((field) => field.level === level)?.focus();
    return false;
  }
  const { jti, jws: receipt } = (written ? written.result : await decide('simple')) ?? {};
  if (!receipt) throw new Error('No receipt was made.');
  if (jti)
    handle.proofs.push({
      jti,
      salt,
      ...(representativeSalt && { representative_salt: representativeSalt }),
    });
  for (const field of ticked)
    field.carry({
      receipt,
      salt,
      representative_salt: representativeSalt,
      representative_name: representative,
      cms: field.level === 'signed' ? written?.cms : undefined,
    });
  return true;
};

/**
 * Signs what the fields of a form say: one receipt for all, and one for each distribution to the public. False: the
 * form must stay, and the visitor was told why.
 */
export const signForm = async (
  controller: SubmitConsentController,
  fields: Group,
  hasGesture: boolean,
): Promise<boolean> => {
  for (const field of fields) field.carry();
  for (const group of [
    fields.filter((field) => !isPublic(field)),
    ...fields.filter(isPublic).map((field) => [field]),
  ])
    if (group.length && !(await signGroup(controller, group, hasGesture))) return false;
  return true;
};

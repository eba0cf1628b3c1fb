import type { FormFacts } from '../model/decision.js';
import type { ActResult, ConsentHandle } from '../model/handle.js';
import type { FormProfile } from '../model/profile.js';
import type { Complaint, FormField } from './form-field.js';

export interface Written {
  readonly result?: ActResult | undefined;
  readonly cms?: string;
  readonly complaint?: Complaint;
  /** The form must not be sent. */
  readonly isStopped?: boolean;
}

interface Setting {
  readonly form: FormProfile | undefined;
  readonly handle: ConsentHandle;
  readonly fields: readonly FormField[];
}

/**
 * A receipt of level `signed` or `paper`. The program is asked first, the receipt made after it answered, the signature
 * made over the receipt's hash. Without a signature the profile decides: a receipt of level `simple`, or no submit. A
 * receipt that was to be signed and was not is followed by one of level `simple` in either case: nothing stands as
 * written that no one signed.
 */
export const consentInWriting = async (
  level: 'signed' | 'paper',
  decide: (at: FormFacts['level']) => Promise<ActResult>,
  setting: Setting,
): Promise<Written> => {
  const { form, handle, fields } = setting;
  if (level === 'paper') {
    const result = await decide('paper');
    const { jti, hash } = result;
    if (jti && hash)
      (await import('./print-statement.js')).printStatement(fields, { jti, hash }, handle.lang);
    return { result };
  }
  const withoutSignature = async (complaint: Complaint, isRecorded?: boolean): Promise<Written> => {
    const maySimple = form?.cms?.onFailure === 'simple';
    const result = maySimple || isRecorded ? await decide('simple') : undefined;
    return maySimple ? { result, complaint: 'ncaSimple' } : { complaint, isStopped: true };
  };
  const { connectNcaLayer } = await import('./sign-with-ncalayer.js');
  const layer = await connectNcaLayer().catch(() => undefined);
  if (!layer) return withoutSignature('ncaMissing');
  try {
    const result = await decide('signed');
    if (!result.hash) return { result };
    // Cancelled, wrong password, connection lost: the visitor is told, and may try again.
    const cms = await layer.sign(result.hash, handle.lang).catch(() => undefined);
    return cms ? { result, cms } : await withoutSignature('ncaFailed', true);
  } finally {
    layer.close();
  }
};

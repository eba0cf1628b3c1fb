import type { ConsentHandle } from '../model/handle.js';

/** A sentence for a template; what the operator says in another language than the one shown is marked as such. */
export const spoken = ({ guest }: ConsentHandle, sentence: string | undefined): unknown =>
  guest ? guest.mark(sentence) : sentence;

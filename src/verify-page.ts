import { Verifier } from './ui/verifier.js';

/** Entry of the verifier's page: registers `<pdp-verifier>`. One file with everything in it, so that it works offline. */
Verifier.define();

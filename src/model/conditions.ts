/**
 * Every condition of the gate, by the word that says it failed; `given` is the one that says it holds. The cookie names
 * its states by their place here.
 */
export const CONDITIONS = 'given refused withdrawn blocked undecided expired stale unknown written not-chosen gpc dnt cookies'.split(' ');

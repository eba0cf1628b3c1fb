// `npm run bench`: this project beside a page written by hand, in one interleaved run; ratios count, milliseconds do not.
import { floor, inlineFloor, modules, mustBeBuilt, oneFile } from './contestants.mjs';
import { orSay, runSteps } from './run-steps.mjs';

await orSay(
  runSteps(() => {
    mustBeBuilt();
    return [floor, inlineFloor, modules(), oneFile()];
  }),
);

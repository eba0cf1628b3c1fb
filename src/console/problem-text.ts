import type { ConsoleTexts } from '../messages/console/console-texts.js';
import { ApiProblem } from './api-problem.js';

/** What went wrong with an admin call, in a sentence. */
export function problemText(problem: unknown, { problems }: ConsoleTexts): string {
  if (!(problem instanceof ApiProblem)) return problems.other;
  return Object.hasOwn(problems, problem.code)
    ? problems[problem.code as keyof typeof problems]
    : `${problems.other} (${problem.status} ${problem.code})`;
}

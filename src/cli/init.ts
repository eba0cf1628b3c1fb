import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isBin } from '../lint/bin.js';
import { explainProfile } from '../lint/explain-profile.js';
import type { Command } from './command.js';
import { CannotRun } from './cannot-run.js';
import { readArguments } from './read-arguments.js';
import { type StarterAnswers, starterProfile } from './starter-profile.js';

const help = `pdp-consent init [profile.json] [--force]

Asks about the operator, the site and the policy, and writes a starter profile that passes the lint without errors.
An empty answer takes the value in brackets. Answers may also come from a pipe, one per line.

  --force  overwrite the file

Exit status: 0 written, 2 could not run.`;

/** Asks one question after another. Lines are queued, so that answers from a pipe are not lost between questions. */
const createAsker = () => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    close: () => terminal.close(),
    /** `check` gives a complaint, or nothing for a good answer. */
    async ask(
      question: string,
      proposal = '',
      check: (answer: string) => string | undefined = () => undefined,
    ): Promise<string> {
      for (;;) {
        process.stderr.write(`${question}${proposal && ` [${proposal}]`}: `);
        const { value, done } = await lines.next();
        if (done) throw new CannotRun('the answers ended before the last question; nothing was written');
        const answer = value.trim() || proposal;
        const complaint = answer ? check(answer) : 'please answer';
        if (!complaint) return answer;
        process.stderr.write(`  ${complaint}\n`);
      }
    },
  };
};

const matches =
  (pattern: RegExp, complaint: string) =>
  (answer: string): string | undefined =>
    pattern.test(answer) ? undefined : complaint;

const askAll = async (today: string): Promise<StarterAnswers> => {
  const asker = createAsker();
  const ask: typeof asker.ask = (...question) => asker.ask(...question);
  const yes = async (question: string) => /^(y|yes|да|иә)$/i.test(await ask(question, 'yes'));
  try {
    const site = (
      await ask(
        'Address of the site',
        'https://www.example.kz',
        matches(/^https:\/\/[a-z0-9.-]+(:\d+)?\/?$/i, 'an https address without a path'),
      )
    ).replace(/\/$/, '');
    const slug = new URL(site).hostname.replace(/^www\./, '').split('.')[0] || 'operator';
    const id = await ask(
      'Short name of the profile',
      slug,
      matches(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'letters, digits and . _ : -'),
    );
    const ru = await ask("Operator's name in Russian, as the register has it");
    const kk = await ask("Operator's name in Kazakh, as the register has it");
    const en = await ask("Operator's name in English", ru);
    const hasForm = await yes('Does the site have a form that takes personal data?');
    const bin = hasForm
      ? await ask('BIN (IIN), 12 digits', '', (answer) =>
          isBin(answer) ? undefined : 'not a BIN: 12 digits, the last checks the others',
        )
      : undefined;
    const address = await ask('Postal address');
    const email = await ask(
      'Mailbox for requests',
      '',
      matches(/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/, 'an e-mail address'),
    );
    const sector = (await ask(
      'Sector: public, quasi-public or private',
      'private',
      matches(/^(public|quasi-public|private)$/, 'one of the three'),
    )) as StarterAnswers['sector'];
    const policyUrl = await ask(
      'Address of the policy',
      `${site}/privacy`,
      matches(/^https:\/\/\S+$/, 'an https address'),
    );
    const policyVersion = await ask('Version of the policy', '1.0');
    const policyDate = await ask(
      'Date of the policy',
      today,
      matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'YYYY-MM-DD'),
    );
    const counts = await yes('Does the site count visits?');
    const endpoint = await ask(
      'Where receipts are sent',
      `/consent/v1/${id}/receipts`,
      matches(/^(https:\/\/\S+|\/\S+)$/, 'an https address or a path of the site'),
    );
    return {
      ...{
        id,
        name: { kk, ru, en },
        address: { kk: address, ru: address, en: address },
        email,
        sector,
        site,
      },
      ...{ policyUrl, policyVersion, policyDate, endpoint, counts, hasForm },
      ...(bin && { bin }),
    };
  } finally {
    asker.close();
  }
};

/** Writes a first profile by asking. */
export const init: Command = {
  summary: 'write a starter profile by asking',
  help,
  async run(args) {
    const { values, positionals } = readArguments(args, { force: { type: 'boolean' } });
    const [file = 'profile.json', ...others] = positionals;
    if (others.length) throw new CannotRun('init writes one file: pdp-consent init profile.json');
    if (!values.force && existsSync(file))
      throw new CannotRun(`${file} is there already; --force overwrites it`);
    const folder = dirname(file);
    // Before the questions: who has answered them all should not lose the answers.
    if (!existsSync(folder)) throw new CannotRun(`${folder}: there is no such folder; make it first`);
    const today = new Date().toISOString().slice(0, 10);
    const profile = starterProfile(await askAll(today));
    try {
      await writeFile(file, `${JSON.stringify(profile, null, 2)}\n`, { flag: values.force ? 'w' : 'wx' });
    } catch (cause) {
      throw new CannotRun(`${file}: ${(cause as Error).message}`, { cause });
    }
    const left = explainProfile(profile, { today }).filter(({ severity }) => severity !== 'info').length;
    const more = left === 0 ? '' : left === 1 ? ' One finding is left:' : ` ${left} findings are left:`;
    process.stderr.write(
      `\n${file} is written.${more} pdp-consent lint ${file}\n` +
        'To serve it, put it into the folder operators of PDP_DATA, named <slug>.json; then pdp-consent doctor, and serve.\n',
    );
    return 0;
  },
};

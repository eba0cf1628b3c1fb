import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Running {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

export const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts a program, and waits until it says where it listens. `ready` finds the address in what it wrote. */
export async function startRuntime(
  program: string,
  args: readonly string[],
  ready: (output: string) => string | undefined = (output) => /ready (\S+)\s/.exec(output)?.[1],
): Promise<Running> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: beside('.') });
  let [output, errors] = ['', ''];
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const found = ready(output);
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('close', (status) => reject(new Error(`ended with ${status}: ${output}${errors}`)));
  });
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

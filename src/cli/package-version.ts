import { readFileSync } from 'node:fs';

/** Version of this package: its package.json lies above the built files, at a depth that depends on the build. */
export const packageVersion = (): string => {
  for (const above of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(above, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'pdp-consent' && version) return version;
    } catch {
      // Not at this depth.
    }
  }
  return '0.0.0';
};

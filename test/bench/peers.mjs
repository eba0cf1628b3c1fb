// `npm run bench:peers`: the same run with other consent tools in it. Their packages come from --peers FOLDER or
// PDP_PEERS (a folder with node_modules, or node_modules itself), else from the registry into build/peers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../run/files.mjs';
import { floor, modules, mustBeBuilt, oneFile } from './contestants.mjs';
import { PEERS, peers } from './peer-pages.mjs';
import { orSay, runSteps } from './run-steps.mjs';

const hold = (folder) => Object.keys(PEERS).every((name) => existsSync(join(folder, name, 'package.json')));

function folderOfPeers(given) {
  if (given) {
    const found = [given, join(given, 'node_modules')].find(hold);
    if (found) return found;
    throw new Error(`${given} does not hold ${Object.keys(PEERS).join(' and ')}.`);
  }
  const cache = inRoot('build/peers');
  const installed = join(cache, 'node_modules');
  if (hold(installed)) return installed;
  mkdirSync(cache, { recursive: true });
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const done = spawnSync(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (done.status === 0 && hold(installed)) return installed;
  throw new Error(
    `${wanted.join(' and ')} could not be fetched. Install them somewhere and name the folder: npm run bench:peers -- --peers FOLDER`,
  );
}

await orSay(
  runSteps(
    ({ peers: given }) => {
      mustBeBuilt();
      return [floor, modules(), oneFile(), ...peers(folderOfPeers(given ?? process.env.PDP_PEERS))];
    },
    { peers: { type: 'string' } },
  ),
);

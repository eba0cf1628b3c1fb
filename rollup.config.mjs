// What tsc wrote to build/ becomes modules for npm, entry and chunks for a page, one file for a CMS, one for the verifier.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { plainExports } from './rollup.plain-exports.mjs';

const pkg = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const ENTRIES = ['index', 'define', 'define-on-server', 'model', 'server', 'lint', 'testing', 'cli/main'];
const FATAL = new Set(['CIRCULAR_DEPENDENCY', 'UNRESOLVED_IMPORT', 'THIS_IS_UNDEFINED', 'MISSING_EXPORT']);

const isBuilt = (name) => existsSync(new URL(`build/${name}.js`, import.meta.url));

/** Every dependency stays an import of the npm build, so that an application has it once. */
const outside = new Set([
  ...Object.keys(pkg.dependencies ?? {}),
  ...Object.keys(pkg.peerDependencies ?? {}),
  ...['hono', '@hono/node-server', 'jose', 'pg'],
]);
const isOutside = (id) =>
  id.startsWith('node:') ||
  outside.has(
    id
      .split('/')
      .slice(0, id.startsWith('@') ? 2 : 1)
      .join('/'),
  );

function onLog(level, log, handler) {
  const isForeign = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('node_modules'));
  // TypeScript's decorator helper says `this && this.__decorate`, and means it may be undefined.
  const isHelper = log.code === 'THIS_IS_UNDEFINED' && log.frame?.includes('__decorate');
  if (isForeign || isHelper) return;
  handler(FATAL.has(log.code) ? 'error' : level, log);
}

/** package.json names the published files that have side effects; these are the same ones before they are bundled. */
const entriesHaveSideEffects = {
  name: 'entries-have-side-effects',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found &&
      /[\\/]build[\\/](define|define-on-server|iife|verify-page|console-page|cli[\\/]main)\.js$/.test(
        found.id,
      )
      ? { ...found, moduleSideEffects: true }
      : found;
  },
};

/** A lazy chunk that imports the entry would load a second core on a page that has `?v=` in its address. */
const coreStandsAlone = {
  name: 'core-stands-alone',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const entry of chunks.filter((chunk) => chunk.isEntry)) {
      if (entry.imports.length > 0)
        this.error(`${entry.fileName} must be one file, but imports ${entry.imports.join(', ')}`);
      const back = chunks.find((chunk) => chunk.imports.includes(entry.fileName));
      if (back) this.error(`${back.fileName} imports the entry; it holds ${back.moduleIds.join(', ')}`);
    }
  },
};

/** The minifier puts what is awaited into parentheses where it is an `import()`. */
const bareImports = {
  name: 'bare-imports',
  renderChunk: {
    order: 'post',
    handler: (code) => ({ code: code.replace(/\bawait\((import\("[^"]+"\))\)/g, 'await $1'), map: null }),
  },
};

const browserPlugins = (more = {}) => [
  entriesHaveSideEffects,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  commonjs(),
  literalsHtmlCssMinifier({ include: ['build/**/*.js'], failOnError: true }),
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 6,
      unsafe: true,
      // All compress better as they are written.
      comparisons: false,
      inline: 1,
      negate_iife: false,
      unsafe_arrows: true,
      pure_getters: true,
      ...more,
    },
    format: { comments: false },
  }),
  bareImports,
];

/**
 * Almost every function of these runs before the banner stands. Told so in the first line, V8 compiles them while they
 * stream in, beside the main thread, and not one by one as they are called; other engines read a comment.
 */
const RUN_AT_ONCE = /^(acts|mount-banner)$/;
const compiledAhead = {
  name: 'compiled-ahead',
  renderChunk: {
    order: 'post',
    handler: (code, { name }) =>
      RUN_AT_ONCE.test(name) ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null } : null,
  },
};

/**
 * Templates alone are half of Lit: the banner needs no more, the other parts add the reactive element. What several
 * parts share lies with the one that is fetched first, so that no visitor waits for a row of crumbs.
 */
const FETCHED_FIRST = [
  'ui/mount-banner',
  'acts/acts',
  'acts/deciding',
  'acts/page-parts',
  'receipts/record-decision',
  'forms/describe-field',
  'forms/sign-form',
];
function chunkFor(id, { getModuleInfo }) {
  if (/node_modules[\\/]lit-html[\\/](?!directive)/.test(id)) return 'mount-banner';
  if (/node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id)) return 'lit';
  const isNeededBy = (root) => {
    const seen = new Set();
    const visit = (module) => {
      if (module === id) return true;
      if (seen.has(module)) return false;
      seen.add(module);
      return getModuleInfo(module)?.importedIds.some(visit) ?? false;
    };
    return visit(fileURLToPath(new URL(`build/${root}.js`, import.meta.url)));
  };
  const first = FETCHED_FIRST.find(isNeededBy);
  return first && basename(first);
}

/** Three functions of a line that most parts share: forms have their own, and fetch three files fewer. */
const OWN = '?own-of-forms';
const ownOfForms = {
  name: 'own-of-forms',
  resolveId: (source, importer = '') =>
    /[\\/]build[\\/](forms[\\/]|ui[\\/]field-)/.test(importer) &&
    /\/(text|spoken|direction-of)\.js$/.test(source)
      ? join(dirname(importer), source) + OWN
      : null,
  load: (id) => (id.endsWith(OWN) ? readFileSync(id.slice(0, -OWN.length), 'utf8') : null),
};

/**
 * A chunk names also what its imports import, so that all is fetched at once. These two come long after the chunk of the
 * field, which has brought all of it.
 */
const nothingAhead = {
  name: 'nothing-ahead',
  renderChunk: {
    order: 'post',
    handler: (code, { name }) =>
      /^(describe-field|sign-form)$/.test(name)
        ? { code: code.replace(/\bimport\s*"[^"]+";/g, ''), map: null }
        : null,
  },
};

/** Languages are named by what they are the sentences of: `banner-kk`, `settings-kk`. */
function nameChunk({ facadeModuleId }) {
  const [, part, tag] = /[\\/]messages[\\/](?:([a-z]+)[\\/])?([\w-]+)\.js$/.exec(facadeModuleId ?? '') ?? [];
  return /^([a-z]{2}|further)$/.test(tag ?? '')
    ? `chunks/${part ?? 'banner'}-${tag}-[hash:7].js`
    : 'chunks/[name]-[hash:7].js';
}

const npm = {
  input: Object.fromEntries(ENTRIES.filter(isBuilt).map((name) => [name, `build/${name}.js`])),
  external: isOutside,
  plugins: [entriesHaveSideEffects, nodeResolve({ preferBuiltins: true })],
  onLog,
  output: { dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'build' },
};

/** What the core fetches later: every `import()` in build/core, bundled apart so that no chunk ever needs the entry. */
const lazyEntries = () => {
  const folder = new URL('build/core/', import.meta.url);
  const found = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path]) =>
      fileURLToPath(new URL(path, folder)),
    ),
  );
  return Object.fromEntries(found.map((file) => [basename(file, '.js'), file]));
};
const chunkOf = new Map();
const rememberChunks = {
  name: 'remember-chunks',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.facadeModuleId) chunkOf.set(file.facadeModuleId, file.fileName);
  },
};
const importChunks = {
  name: 'import-chunks',
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(specifier, importer);
    const file = found && chunkOf.get(found.id);
    return file ? { id: `./${file}`, external: true } : null;
  },
};

const chunks = {
  input: isBuilt('core/lazy') ? lazyEntries() : {},
  // An entry that other chunks share from stays one file, without a façade that would cost a round trip.
  preserveEntrySignatures: 'allow-extension',
  plugins: [ownOfForms, plainExports, ...browserPlugins(), compiledAhead, nothingAhead, rememberChunks],
  onLog,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    compact: true,
    hashCharacters: 'hex',
    entryFileNames: nameChunk,
    chunkFileNames: nameChunk,
    freeze: false,
    // Nobody reads the tags of namespaces.
    generatedCode: { preset: 'es2015', symbols: false },
    manualChunks: chunkFor,
  },
};

/**
 * Lines for the head of a page that is the same for everyone: a first visit fetches at once what the entry would ask for
 * a round trip later, a visitor who has decided fetches none of it. Where a policy allows scripts by a nonce, the tag needs
 * it too: what it imports comes under the same.
 */
const headOfFirstVisit = {
  name: 'head-of-first-visit',
  generateBundle() {
    const named = (file) => chunkOf.get(fileURLToPath(new URL(`build/${file}.js`, import.meta.url)));
    const texts = Object.fromEntries(['kk', 'ru', 'en'].map((tag) => [tag, named(`messages/${tag}`)]));
    const [acts, banner] = ['acts/acts', 'ui/mount-banner'].map((file) => JSON.stringify(named(file)));
    // `import()` asks before any element of the page has an object in scripts, which a `modulepreload` would wait for;
    // the core finds the same modules, or asks again for one that did not come.
    const script = `/\\bpdp_consent=/.test(document.cookie)||(load=>{load(${acts});load(${banner});load(${JSON.stringify(texts)}[document.documentElement.lang.slice(0,2)])})(file=>file&&import("/"+file).catch(()=>{}))`;
    const hash = createHash('sha256').update(script).digest('base64');
    const source = `<!-- Content Security Policy: 'sha256-${hash}' -->\n<script>${script}</script>\n`;
    this.emitFile({ type: 'asset', fileName: 'head.html', source });
  },
};

const cdn = {
  input: { 'pdp-consent': 'build/define.js' },
  plugins: [importChunks, ...browserPlugins(), coreStandsAlone, headOfFirstVisit],
  onLog,
  output: { dir: 'dist/cdn', format: 'es', compact: true },
};

/** What the one file holds: asking, recording, sending, three languages. Everything else, more languages too, lies beside it, in chunks. */
const IN_ONE_FILE =
  /[\\/]build[\\/](acts[\\/](acts|deciding)|ui[\\/]mount-banner|messages[\\/](kk|ru|en)|receipts[\\/](record-decision|plan-act|outbox))\.js$/;
const importBeside = {
  name: 'import-beside',
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(specifier, importer);
    const file = found && !IN_ONE_FILE.test(found.id) && chunkOf.get(found.id);
    return file ? { id: `./${file}`, external: true } : null;
  },
};

/**
 * The chunks beside the one file bring a Lit of their own, and a page may have a Trusted Types policy of one name only
 * once. So the templates in the one file share the gate's policy.
 */
const POLICY = 'one-policy-of-the-page';
const onePolicy = {
  name: 'one-policy',
  resolveId: (id) => (id === POLICY ? id : null),
  load: (id) =>
    id === POLICY
      ? `const same = (value) => value;
         const rules = { createHTML: same, createScript: same, createScriptURL: same };
         export const policy = globalThis.trustedTypes?.createPolicy('pdp-consent', rules) ?? rules;`
      : null,
  transform(code, id) {
    const made = /[\\/]lit-html[\\/]lit-html\.js$/.test(id)
      ? /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/
      : /[\\/]build[\\/]core[\\/]gate\.js$/.test(id)
        ? /globalThis\.trustedTypes\?\.createPolicy\('pdp-consent', asIs\) \?\? asIs/
        : undefined;
    if (!made) return null;
    if (!made.test(code)) this.error(`${id} makes its policy in another way now`);
    const import_ = `import { policy as onePolicy } from '${POLICY}';\n`;
    return { code: import_ + code.replace(made, 'onePolicy'), map: null };
  },
};

const iife = {
  input: 'build/iife.js',
  plugins: [importBeside, onePolicy, ...browserPlugins({ comparisons: true })],
  onLog,
  output: {
    file: 'dist/cdn/pdp-consent.iife.js',
    format: 'iife',
    compact: true,
    inlineDynamicImports: true,
    freeze: false,
    // Nobody reads the tags of namespaces.
    generatedCode: { preset: 'es2015', symbols: false },
  },
};

/** The verifier's page: one file, so that a browser can keep it for use without a network; further languages beside it. */
const verifyPage = {
  input: { verify: 'build/verify-page.js' },
  plugins: browserPlugins(),
  onLog,
  output: {
    dir: 'dist/verify',
    format: 'es',
    hashCharacters: 'hex',
    chunkFileNames: nameChunk,
    manualChunks: (id) =>
      /messages[\\/](\w+[\\/])?(?!kk|ru|en)([a-z]{2}|further|latin-script)\.js$/.test(id)
        ? undefined
        : 'verify',
  },
};

/** Pages and sheets of the console, as they are written. */
const consoleFiles = {
  name: 'console-files',
  generateBundle() {
    const folder = new URL('src/console/page/', import.meta.url);
    for (const fileName of readdirSync(folder))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, folder)) });
  },
};

/** The operator's console with its pages, for those who sign in; languages lie beside it. No visitor fetches any of it. */
const consolePage = {
  input: 'build/console-page.js',
  plugins: [...browserPlugins(), consoleFiles],
  onLog,
  output: {
    dir: 'dist/console',
    format: 'es',
    hashCharacters: 'hex',
    entryFileNames: 'console.js',
    chunkFileNames: '[name]-[hash].js',
  },
};

export default [
  ...(Object.keys(npm.input).length > 0 ? [npm] : []),
  ...(isBuilt('define') ? [chunks, cdn] : []),
  ...(isBuilt('iife') ? [iife] : []),
  ...(isBuilt('verify-page') ? [verifyPage] : []),
  ...(isBuilt('console-page') ? [consolePage] : []),
];

/** The module that lazy chunks import, as Rollup writes it: an object of its own beside whatever else the chunk exports. */
const WRAPPED = /\bconst ([\w$]+)=\{__proto__:null,([\w$:,]+)\};/g;
const EXPORTS = /\bexport\{([^}]*)\};?\s*$/;
const UNWRAPS = /(\bimport\('[^']+'\))\.then\(n=>n\.\w+\)/g;

/**
 * Exports by their names what would be wrapped into an object, in which every `import()` looks once more: no object, and
 * a turn less to wait.
 */
export const plainExports = {
  name: 'plain-exports',
  renderChunk: {
    order: 'pre',
    handler(code, { fileName }) {
      const members = new Map();
      for (const [, name, list] of code.matchAll(WRAPPED)) members.set(name, list.split(','));
      const unwrapped = new Set();
      const plain = code
        .replace(UNWRAPS, '$1')
        .replace(EXPORTS, (_, list) => {
          const names = list.split(',').flatMap((one) => {
            const [name] = one.split(' as ');
            if (!members.has(name)) return one;
            unwrapped.add(name);
            return members.get(name).map((member) => member.split(':').reverse().join(' as '));
          });
          return `export{${[...new Set(names)].join(',')}};`;
        })
        // What the chunk itself imports lazily stays in its object.
        .replace(WRAPPED, (all, name) => (unwrapped.has(name) ? '' : all));
      if (/\bimport\([^)]+\)\.then\(\(?n\)? ?=> ?n\.\w+\)/.test(plain))
        this.error(`${fileName} unwraps what it imports in another way now`);
      return plain === code ? null : { code: plain, map: null };
    },
  },
};

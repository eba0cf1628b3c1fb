import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const file = (name: string, path: string): string =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), 'cjs', path), 'utf8');

/**
 * A form as people write it in React: controlled text fields, a submit handler that prevents the default and sends
 * `FormData` by fetch, strict mode, and a key that takes the whole form away and puts a new one there.
 */
const APP = `
const { StrictMode, createElement: h, useState } = require('react');
const { createRoot } = require('react-dom/client');

function Form({ onSent }) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const send = async (event) => {
    event.preventDefault();
    const body = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const answer = await fetch('/open-almaty/form', { method: 'POST', body });
    onSent(answer.status, [...body.keys()]);
  };
  return h('form', { id: 'appeal', method: 'post', onSubmit: send },
    h('label', null, 'Name ', h('input', { name: 'name', id: 'name', value: name, onChange: (e) => setName(e.target.value) })),
    h('label', null, 'Text ', h('input', { name: 'text', id: 'text', value: text, onChange: (e) => setText(e.target.value.toUpperCase()) })),
    h('pdp-consent-field', { name: 'handle_appeals', kind: 'processing', required: true, subject: '#name' }),
    text.length > 3 && h('pdp-consent-field', { name: 'inform_email', kind: 'marketing' }),
    h('button', { name: 'how', value: 'react' }, 'Send'));
}
function App() {
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState('');
  return h('main', null,
    h(Form, { key: round, onSent: (status, keys) => { setSent(status + ' ' + keys.join(' ')); setRound(round + 1); } }),
    h('output', { id: 'sent' }, sent));
}
// Long after the page has loaded, as a route of a single page application comes.
setTimeout(() => createRoot(document.getElementById('root')).render(h(StrictMode, null, h(App))), 500);
`;

/** React itself, as its makers publish it for development, and the application: one classic script. */
export const reactForm = (): string => {
  const modules = {
    react: file('react', 'react.development.js'),
    'react-dom': file('react-dom', 'react-dom.development.js'),
    'react-dom/client': file('react-dom', 'react-dom-client.development.js'),
    scheduler: file('scheduler', 'scheduler.development.js'),
    app: APP,
  };
  const bodies = Object.entries(modules).map(
    ([name, code]) => `${JSON.stringify(name)}(module, exports, require) {${code}\n}`,
  );
  return `{const process = { env: { NODE_ENV: 'development' } };
    const modules = {${bodies.join()}}, known = {};
    const require = (name) => {
      if (!known[name]) { known[name] = { exports: {} }; modules[name](known[name], known[name].exports, require); }
      return known[name].exports;
    };
    require('app');}`;
};

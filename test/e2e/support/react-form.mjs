import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/**
 * A form as people write it in React: controlled text fields, a submit handler that prevents the default and sends
 * `FormData` by fetch, strict mode, and a key that takes the whole form away and puts a new one there.
 */
const APP = `
import { StrictMode, createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

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

/**
 * The application with React itself, as one classic script.
 * @returns {Promise<string>}
 */
export const reactForm = async () => {
  const bundle = await rollup({
    input: 'app',
    onwarn: () => {},
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? `${process.cwd()}/app.js` : null),
        load: (id) => (id.endsWith('/app.js') && !id.includes('node_modules') ? APP : null),
        transform: (code) => code.replaceAll('process.env.NODE_ENV', '"development"'),
      },
      nodeResolve({ browser: true }),
      commonjs(),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
};

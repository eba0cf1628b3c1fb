// Asked for by the core together with the banner, so that the banner's own import of it does not start a round trip later.
export { html, render } from 'lit/html.js';

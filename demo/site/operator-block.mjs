import { isSample } from './operators.mjs';
import { html } from './render.mjs';

/** The mark beside a value that the policy does not give. */
export const sampleMark = (profile, pointer) =>
  isSample(profile, pointer) && html` <span class="sample" data-t="footer.sample"></span>`;

/** Name, BIN, address and contacts of an operator, each made-up value marked. */
export function operatorBlock({ profile }) {
  const { bin, address, email, phone } = profile.operator;
  const mark = (member) => sampleMark(profile, `/operator/${member}`);
  return html`<p data-t="operator.name"></p>
    ${bin && html`<p><span data-t="footer.bin"></span> ${bin}${mark('bin')}</p>`}
    ${address && html`<p><span data-t="operator.address"></span>${mark('address')}</p>`}
    ${email && html`<p><a href="mailto:${email}">${email}</a>${mark('email')}</p>`}
    ${phone && html`<p>${phone}${mark('phone')}</p>`}`;
}

import type { ConsentField } from './consent-field.js';

/** What Enter types; with Ctrl only where it submits too. */
const RETURN = 13;

let isEntered = false;

/** By a key or a pointer of the visitor, if only through us. */
export const isOfVisitor = (event: Event): boolean => event.isTrusted || isEntered;

/**
 * Enter in a box of ours presses the default button of its form, as in any box: a browser sees no form around a control
 * in a shadow root. Nothing happens without such a button, or while it is disabled.
 */
export const submitOnEnter = (event: KeyboardEvent): void => {
  const field = event.currentTarget as ConsentField;
  if (event.isTrusted && event.keyCode === RETURN && field.renderRoot.querySelector('input:focus'))
    // After the page, which may have a use of its own for the key.
    setTimeout(() => {
      isEntered = !event.defaultPrevented;
      if (isEntered)
        [...(field.getRootNode() as Document).querySelectorAll<HTMLButtonElement>(':default')]
          .find(({ form, type }) => form === field.form && /submit|image/.test(type))
          ?.click();
      isEntered = false;
    });
};

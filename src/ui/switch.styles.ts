import { css } from 'lit';

/** A native checkbox drawn as a switch in a target of 44 px: a knob at the end with a tick is on, a dash in the middle is some. */
export const switchStyles = css`
  input {
    flex: none;
    display: grid;
    grid-template: 44px / 44px;
    place-items: center start;
    width: 44px;
    height: 44px;
    margin: 0;
    appearance: none;
    cursor: pointer;
  }
  input::before,
  input::after {
    grid-area: 1 / 1;
    content: '';
    border-radius: 12px;
  }
  input::before {
    width: 44px;
    height: 24px;
    border: 1.5px solid var(--_text-2);
    background: var(--_surface);
  }
  input::after {
    width: 16px;
    height: 16px;
    margin-inline-start: 4px;
    background: var(--_text-2);
    color: var(--_control);
    font: 700 12px / 18px sans-serif;
    text-align: center;
    transition: margin 0.12s;
  }
  input:checked::before,
  input:indeterminate::before {
    border-color: var(--_control);
    background: var(--_control);
  }
  input:checked::after {
    content: '✓';
    width: 18px;
    height: 18px;
    margin-inline-start: 23px;
    background: var(--_surface);
  }
  input:indeterminate::after {
    content: '–';
    width: 18px;
    height: 18px;
    margin-inline-start: 13px;
    background: var(--_surface);
    line-height: 16px;
  }
  input:disabled {
    cursor: not-allowed;
  }
  input:disabled::before {
    border-style: dashed;
    background: none;
  }
  input:focus-visible {
    outline: none;
  }
  input:focus-visible::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    input::after {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    input::before,
    input::after {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    input::after {
      background: ButtonText;
      color: Highlight;
    }
    input:checked::before,
    input:indeterminate::before {
      border-color: Highlight;
      background: Highlight;
    }
    input:checked::after,
    input:indeterminate::after {
      background: HighlightText;
    }
    input:disabled::before {
      border-color: GrayText;
    }
    input:disabled::after {
      background: GrayText;
    }
  }
`;

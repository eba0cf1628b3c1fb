import { css } from 'lit';

/** The placeholder keeps the room that the content will take, so nothing on the page moves. */
export const embedStyles = css`
  :host {
    position: relative;
  }
  .frame {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 8px;
    min-height: 100%;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-2);
    color: var(--_text);
    overflow: auto;
  }
  .frame img {
    width: 100%;
    max-height: 12em;
    object-fit: cover;
    border-radius: var(--_radius-control);
  }
  .small {
    color: var(--_text-2);
    font-size: 0.875em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .note {
    color: var(--_warn);
  }
  .actions {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    max-width: 32em;
  }
  ::slotted([slot='content']) {
    display: block;
    height: 100%;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .quiet {
    margin-top: 8px;
    padding: 8px;
    min-height: 44px;
    border: 0;
    border-radius: var(--_radius-control);
    /* A ground of its own: the page's may be light where the visitor's browser is dark. */
    background: var(--_surface);
    color: var(--_text-2);
    text-decoration: underline;
  }
`;

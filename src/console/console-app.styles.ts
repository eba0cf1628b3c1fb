import { css } from 'lit';

/** Head, navigation and place of a view. Below 900 px the navigation is a row above. */
export const appStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 8px 24px;
    border-bottom: 1px solid var(--_border);
    background: var(--_surface);
  }
  .brand {
    font-weight: 650;
  }
  .operator {
    flex: 1 1 260px;
    min-width: 0;
  }
  .operator select {
    max-width: 520px;
    text-overflow: ellipsis;
  }
  .choose select {
    width: 100%;
  }
  .languages button {
    min-width: 44px;
  }
  .skip {
    position: absolute;
    top: -80px;
    z-index: 5;
    background: var(--_surface);
  }
  .skip:focus {
    top: 8px;
    inset-inline-start: 8px;
  }
  .frame-of-views {
    display: grid;
    grid-template-columns: 208px minmax(0, 1fr);
    gap: 24px;
    max-width: 1560px;
    margin: 0 auto;
    padding: 24px;
    box-sizing: border-box;
  }
  main {
    min-width: 0;
    outline: none;
  }
  nav a {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 4px 12px;
    border-radius: var(--_radius-control);
    color: var(--_text);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--_surface);
  }
  nav a[aria-current] {
    background: var(--_surface);
    box-shadow: inset 3px 0 0 var(--_accent);
    font-weight: 600;
  }
  nav {
    position: sticky;
    top: 24px;
    align-self: start;
  }
  @media (max-width: 900px) {
    .frame-of-views {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding: 12px 16px 16px;
    }
    nav {
      position: static;
      min-width: 0;
      overflow-x: auto;
    }
    nav ul {
      display: flex;
      gap: 4px;
    }
    nav a {
      white-space: nowrap;
    }
    nav a[aria-current] {
      box-shadow: inset 0 -3px 0 var(--_accent);
    }
    .bar {
      padding: 8px 16px;
    }
  }
  @media (max-width: 560px) {
    .brand {
      flex: 1 1 auto;
    }
    .bar > .operator {
      order: 5;
      flex-basis: 100%;
    }
    span.operator {
      display: none;
    }
    .scheme {
      flex: 1 1 200px;
      min-width: 0;
    }
  }
  @media print {
    .bar,
    nav,
    .skip {
      display: none;
    }
    .frame-of-views {
      display: block;
      padding: 0;
    }
  }
`;

import { css } from 'lit';

export const receiptStyles = css`
  section,
  .timeline,
  .forget {
    margin-top: 24px;
  }
  .toolbar {
    margin-top: 12px;
  }
  .standing li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 16px;
    max-width: none;
    padding: 12px 0;
    border-bottom: 1px solid var(--_border);
  }
  .standing li > div {
    flex: 1 1 260px;
  }
  .standing button {
    align-self: start;
  }
  .timeline {
    display: grid;
    gap: 16px;
    padding-inline-start: 20px;
    border-inline-start: 2px solid var(--_border);
  }
  .timeline > li {
    position: relative;
    max-width: none;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 20px;
    inset-inline-start: -27px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_surface);
    border: 2px solid var(--_text-2);
  }
  article {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    padding: 12px 16px 4px;
    background: var(--_surface);
  }
  article.broken {
    border-color: var(--_bad);
  }
  article > header {
    margin-bottom: 4px;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    align-items: baseline;
  }
  .decided {
    margin-bottom: 8px;
  }
  .decided li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 12px;
    padding: 4px 0;
    max-width: none;
  }
  .delivery {
    display: flex;
    gap: 8px;
    margin-top: 8px;
  }
  .delivery svg {
    margin-top: 2px;
  }
  .delivery small {
    display: block;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(96px, auto) 1fr;
    gap: 4px 16px;
    margin: 4px 0 12px;
    font-size: 14px;
    line-height: 20px;
  }
  .grid dt {
    color: var(--_text-2);
  }
  details h4 {
    margin-top: 4px;
  }
  .technical {
    border-top: 1px solid var(--_border);
    margin-top: 8px;
  }
  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-bottom: 12px;
  }
  .small {
    font-size: 14px;
    line-height: 20px;
  }
  @media (max-width: 480px) {
    .timeline {
      padding-inline-start: 0;
      border: 0;
    }
    .timeline > li::before {
      display: none;
    }
    .grid {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .grid dd {
      margin-bottom: 6px;
    }
  }
`;

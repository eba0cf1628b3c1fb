import { css } from 'lit';

/** Two columns from 1180 px: the work at the start, preview and lint beside it. */
export const editorStyles = css`
  .head .segments {
    margin-top: 16px;
  }
  .columns {
    display: grid;
    gap: 16px;
    margin-top: 16px;
    align-items: start;
  }
  .work,
  .beside {
    min-width: 0;
  }
  .foot {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-top: 16px;
    padding: 12px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    box-shadow: 0 -4px 16px rgb(0 0 0 / 0.06);
  }
  .foot .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @media (min-width: 1180px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 440px);
    }
    .beside {
      position: sticky;
      top: 16px;
      max-height: calc(100vh - 112px);
      overflow-y: auto;
      border-radius: var(--_radius);
    }
  }
  @media (max-width: 480px) {
    .foot {
      gap: 4px 8px;
      padding: 8px 12px;
      font-size: 14px;
      line-height: 20px;
    }
    .foot .buttons {
      flex: 1 1 100%;
      flex-wrap: nowrap;
    }
    .foot button {
      flex: 1 1 0;
      min-width: 0;
      padding: 4px 8px;
    }
  }
`;

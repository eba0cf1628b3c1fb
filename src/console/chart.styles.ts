import { css } from 'lit';

/** Charts in ink: direct labels, one colour, hairlines behind. */
export const chartStyles = css`
  figure {
    margin: 0;
  }
  figure h2 {
    font-size: 16px;
    line-height: 24px;
  }
  figure h3 {
    font-size: 14px;
    line-height: 20px;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .bar {
    fill: var(--_control);
  }
  .track {
    fill: var(--_surface-2);
  }
  .grid {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .axis {
    stroke: var(--_text-2);
    stroke-width: 1;
  }
  svg text {
    fill: var(--_text-2);
    font-size: 13px;
  }
  details {
    margin-top: 4px;
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .track {
      fill: none;
    }
    svg text {
      fill: CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;

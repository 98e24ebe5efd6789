import { css } from 'lit';

/** How many stand how, as a bar of shapes. On paper shapes tell what colours cannot. */
export const summaryStyles = css`
  .bar {
    display: flex;
  }
  .segment {
    display: flex;
    flex: 1 1 0;
    justify-content: center;
    align-items: center;
    min-width: 15px;
    height: max(1.75rem, 28px);
    margin-right: 2px;
    background: var(--_status);
    color: var(--_surface);
  }
  .segment:last-child {
    margin-right: 0;
  }
  .s .segment {
    height: max(1.5rem, 24px);
  }
  .segment .glyph {
    width: max(0.75rem, 12px);
    height: max(0.75rem, 12px);
    margin: 0;
  }
  .segment.not-due,
  .segment.not-reported,
  .segment.not-computable,
  .segment.direction-only {
    background: none;
    color: var(--_status);
    box-shadow: inset 0 0 0 1.5px var(--_rule-strong);
  }
  @media print {
    .segment.segment {
      background: none;
      color: #000;
      box-shadow: inset 0 0 0 1pt #000;
    }
    .segment.met {
      background: #000;
      color: #fff;
    }
    .segment.ahead,
    .segment.on-schedule {
      background: #d9d9d9;
    }
  }
  @media (forced-colors: active) {
    .segment.segment {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }
  }
`;

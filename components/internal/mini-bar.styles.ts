import { css } from 'lit';

/** The colours of a small gauge; how wide it is says who draws it. */
export const miniBarStyles = css`
  .mini {
    height: 16px;
  }
  .rail {
    fill: var(--_track);
    stroke: var(--_edge);
  }
  /* Nothing is known yet. */
  .rail.awaited {
    fill: none;
    stroke: var(--_rule-strong);
    stroke-dasharray: 3 2;
  }
  .gain,
  .year.met {
    fill: var(--_bar);
  }
  .was {
    fill: var(--_base);
  }
  .gain.hollow {
    fill: var(--_surface);
    stroke: var(--_bar);
    stroke-width: 1.5;
  }
  .year {
    fill: none;
    stroke: var(--_rule-strong);
  }
  .year.met {
    stroke: var(--_bar);
  }
  .year.not-met {
    stroke: var(--_status);
    stroke-width: 1.5;
  }
  .ink {
    fill: var(--_mark);
  }
  .mini .around {
    stroke: var(--_surface);
    stroke-width: 5px;
  }
  .mini .mark {
    stroke: var(--_mark);
    stroke-width: 2px;
  }
  .mini .around.fine {
    stroke-width: 4px;
  }
  .mini .mark.fine {
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    .rail,
    .was,
    .gain {
      stroke: CanvasText;
    }
  }
`;

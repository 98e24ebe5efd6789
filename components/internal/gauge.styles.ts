import { css } from 'lit';

/** Ink of the line form and of the marks both forms share. */
export const gaugeStyles = css`
  .label {
    color: var(--_muted);
    font-size: var(--_body);
    font-weight: 400;
  }
  .label + :empty,
  .label:empty {
    display: none;
  }
  .scale {
    width: 100%;
    height: calc(24px + 2.667em);
    font-size: var(--_tick);
  }
  .scale text {
    fill: var(--_muted);
  }
  .scale .strong {
    fill: var(--_text);
  }
  .rail {
    fill: var(--_track);
  }
  .bar {
    fill: var(--_bar);
  }
  .was {
    fill: var(--_base);
  }
  .band {
    fill: var(--_band);
  }
  .halo {
    fill: var(--_surface);
  }
  .ink {
    fill: var(--_mark);
  }
  .sign {
    fill: var(--_status);
  }
  .edge {
    fill: none;
    stroke: var(--_edge);
  }
  .unknown,
  .lost {
    fill: none;
    stroke: var(--_rule-strong);
    stroke-dasharray: 3 3;
  }
  .lost {
    fill: var(--_surface);
    stroke: var(--_bar);
    stroke-width: 1.5;
    stroke-dasharray: none;
  }
  .hair {
    stroke: var(--_rule-strong);
  }
  .hollow {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .mark {
    stroke: var(--_mark);
    stroke-width: var(--plan-mark-width, 3px);
  }
  .around {
    stroke: var(--_surface);
    stroke-width: calc(var(--plan-mark-width, 3px) + 3px);
  }
  .fine {
    stroke-width: var(--plan-schedule-width, 1.5px);
  }
  .around.fine {
    stroke-width: calc(var(--plan-schedule-width, 1.5px) + 3px);
  }
  .bound {
    stroke-dasharray: 3 2;
  }
`;

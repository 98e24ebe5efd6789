import { css } from 'lit';

/** Charts side by side: four from 1180 pixels on, two from 600 on, else one; by the room there is, not by the window. */
export const chartGridStyles = css`
  .orders {
    margin-left: auto;
  }
  .orders button {
    margin-left: 0.75rem;
    font-size: var(--_note);
  }
  .orders button[aria-pressed='true'] {
    color: var(--_muted);
    background: none;
    font-weight: 400;
    text-decoration: none;
    box-shadow: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 0.875rem;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .key li {
    margin-right: 1.25rem;
  }
  .key svg {
    display: inline-block;
    width: 26px;
    height: 10px;
    margin-right: 0.375rem;
    vertical-align: 0;
    stroke: var(--_bar);
    stroke-width: 1.75;
  }
  .key .goal-key {
    stroke: var(--_mark);
    stroke-width: var(--plan-schedule-width, 1.5px);
  }
  .key .due-key {
    stroke: var(--_rule-strong);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
  }
  .key circle {
    fill: var(--_bar);
    stroke: none;
  }
  /* The widest of what is asked for wins: a quarter, where there is room for it; a half; all. */
  .multiples {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(25% - 1.125rem, min(50% - 1rem, (73.75rem - 100%) * 999), min(100%, (37.5rem - 100%) * 999)), 1fr)
    );
    /* What is enlarged takes the next whole row; the charts after it fill up theirs. */
    grid-auto-flow: row dense;
    grid-gap: 1.75rem 1.5rem;
  }
  /* A name of two lines pushes no box out of its row. */
  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding-top: 0.5rem;
    border-top: 1px solid var(--_rule-strong);
    scroll-margin-top: var(--plan-scroll-margin, 1rem);
  }
  .cell[hidden] {
    display: none;
  }
  .cell plan-trend-chart {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .cell .named {
    font-size: var(--_body);
    font-weight: var(--_strong);
    line-height: 1.4286;
    text-spacing-trim: trim-start;
  }
  .cell .named button {
    color: inherit;
    text-align: left;
    text-decoration: none;
  }
  /* At the edge of a page without margins it would widen the page. */
  .orders button:last-child::after,
  .cell .named button::after {
    right: 0;
  }
  .cell .named button:hover {
    text-decoration: underline;
  }
  .cell.open {
    padding-top: calc(0.5rem - 1px);
    border-top: 2px solid var(--_mark);
  }
  /* The notch of the frame below. */
  .cell.open::after {
    content: '';
    position: absolute;
    z-index: 1;
    bottom: calc(-1.25rem - 1px);
    left: 1.5rem;
    width: 14px;
    height: 14px;
    border: solid var(--_rule-strong);
    border-width: 1px 0 0 1px;
    background: var(--_surface);
    transform: rotate(45deg);
  }
  .multiples + .lines {
    margin-top: 1.75rem;
    border-top: 1px solid var(--_rule-strong);
  }
  .enlarged {
    position: relative;
    grid-column: 1 / -1;
    margin-top: -0.875rem;
    padding: 1rem 1.5rem 1.125rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
  }
  .s .enlarged {
    padding: 0.875rem;
  }
  .enlarged .close {
    position: absolute;
    z-index: 1;
    top: 1rem;
    right: 1.5rem;
  }
  .enlarged plan-trend-chart::part(heading),
  .enlarged plan-trend-chart::part(status) {
    padding-right: 4rem;
  }
  @media print {
    .multiples {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .cell,
    .enlarged {
      break-inside: avoid;
    }
    .cell .named button {
      display: inline;
    }
    .orders {
      display: none;
    }
  }
`;

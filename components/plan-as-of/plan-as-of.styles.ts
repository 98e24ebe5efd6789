import { css } from 'lit';

export const asOfStyles = css`
  .base {
    background: var(--_surface);
  }
  .label,
  .caption {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  .day {
    font-size: var(--plan-font-size-section, max(1.25rem, 20px));
    font-weight: var(--_strong);
    line-height: 1.4;
  }
  .day .tag {
    margin-left: 0.5rem;
    vertical-align: 0.125rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
  }
  .choices > * {
    max-width: 100%;
    min-width: 0;
    margin: 0.75rem 1.5rem 0 0;
  }
  .caption {
    display: block;
    margin-bottom: 0.25rem;
  }
  input,
  select,
  .quick button {
    min-height: 2.5715em;
    font-size: var(--_body);
  }
  .quick div {
    display: flex;
    flex-wrap: wrap;
    margin: 0 1px 1px 0;
  }
  .quick button {
    flex: 1 1 auto;
    margin: 0 -1px -1px 0;
    padding: 0 0.75rem;
    border: 1px solid var(--_rule-strong);
    text-decoration: none;
  }
  .quick button:hover {
    text-decoration: underline;
  }
  .quick button::after {
    right: 0;
    left: 0;
  }
  .quick button:focus-visible {
    z-index: 1;
  }
  .known {
    margin-top: 0.375rem;
    font-size: var(--_body);
    line-height: 1.7143;
    text-wrap: var(--_wrap);
  }
  .known .tag {
    margin-right: 0.25rem;
  }
  .notice {
    margin-top: 0.75rem;
    font-size: var(--_body);
  }
  .notice button {
    margin-left: 1rem;
  }
  /* As high as it is with the publications of a plan of five years. */
  .bones {
    min-height: 9.375rem;
  }
  @media (max-width: 50rem) {
    .bones {
      min-height: 18.375rem;
    }
  }
  @media (max-width: 30rem) {
    .bones {
      min-height: 22rem;
    }
  }
  .bones .bone {
    width: 60%;
    height: 1.75rem;
    margin-bottom: 0.75rem;
  }
  .bones .row {
    width: 100%;
    height: 2.375rem;
  }
  @media (pointer: coarse) {
    input,
    select,
    .quick button {
      min-height: max(44px, 2.5715em);
    }
    .quick button::after {
      display: none;
    }
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;

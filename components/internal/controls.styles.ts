import { css } from 'lit';

/** Fields, lists to choose from, switches and chips, for the elements a reader can ask something of. */
export const controlStyles = css`
  .field span {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.5385;
  }
  input,
  select {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5714;
    -webkit-appearance: none;
    appearance: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  select {
    max-width: 14rem;
    padding-right: 1.75rem;
    text-overflow: ellipsis;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 0.8125rem center,
      right 0.5rem center;
    background-size: 0.3125rem 0.3125rem;
    background-repeat: no-repeat;
  }
  .chosen,
  .chosen ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .chip {
    display: flex;
    align-items: center;
    margin: 0 0.5rem 0.5rem 0;
    padding: 0.125rem 0 0.125rem 0.5rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .chip button {
    flex: none;
    padding: 0.375rem 0.5rem;
    color: inherit;
  }
  .chip svg {
    width: 0.625rem;
    height: 0.625rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .switch {
    display: flex;
    margin-bottom: 0.75rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
  }
  .switch button {
    padding: 0.25rem 0.875rem;
    font-size: var(--_body);
    line-height: 1.5714;
    text-decoration: none;
    white-space: nowrap;
  }
  .switch button + button {
    border-left: 1px solid var(--_rule-strong);
  }
  .switch button:hover {
    text-decoration: underline;
  }
  .base [aria-pressed='true'] {
    background: var(--_sunken);
    color: var(--_text);
    font-weight: var(--_strong);
    box-shadow: inset 0 -2px var(--_text);
  }
  .chip button::after,
  .switch button::after {
    right: 0;
    left: 0;
  }
  @media print {
    .switch {
      display: none;
    }
    .chip {
      padding-right: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    /* The arrow is a background, and those are not drawn. */
    select {
      -webkit-appearance: menulist;
      appearance: auto;
    }
    .base [aria-pressed='true'] {
      text-decoration: underline;
    }
  }
`;

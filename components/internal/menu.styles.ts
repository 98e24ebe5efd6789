import { css } from 'lit';

/** Words that open a list of things to do beneath them. */
export const menuStyles = css`
  .base .menu {
    position: relative;
    margin-top: 0;
  }
  .menu summary {
    padding: 0;
    color: var(--_accent);
    list-style: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: var(--plan-cursor, pointer);
  }
  .menu summary::-webkit-details-marker,
  .menu summary::after {
    content: '';
    display: inline-block;
    width: 0.375rem;
    height: 0.375rem;
    margin: 0 0.125rem 0 0.5rem;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.1875rem;
    transform: rotate(45deg);
  }
  .menu[open] summary::after {
    vertical-align: 0;
    transform: rotate(-135deg);
  }
  .menu ul {
    position: absolute;
    z-index: 1;
    top: 2rem;
    right: 0;
    width: max-content;
    min-width: 15rem;
    max-width: 19rem;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .menu li + li {
    border-top: 1px solid var(--_rule);
  }
  .menu li > * {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    width: 100%;
    min-height: 2.5rem;
    padding: 0.5625rem 0.875rem;
    text-align: left;
    text-decoration: none;
  }
  .menu li > :hover {
    background: var(--_sunken);
  }
  .menu li > ::after {
    display: none;
  }
  .menu small {
    margin-left: 1rem;
  }
`;

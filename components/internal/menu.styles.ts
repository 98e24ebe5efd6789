import { css } from 'lit';
import { openingSign } from './opening-sign.styles.js';

const listStyles = css`
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
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu ul {
    position: absolute;
    z-index: 1;
    top: 2rem;
    right: 0;
    width: max-content;
    min-width: 15rem;
    max-width: 19rem;
    overflow-wrap: anywhere;
    border: 1px solid var(--_rule-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .menu li + li {
    border-top: 1px solid var(--_rule);
  }
  .menu li > * {
    display: flex;
    flex-wrap: wrap;
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
  .menu u {
    margin-right: 1rem;
  }
  /* Beneath all there is to do: the list of one would leave the page at its right. */
  .s .actions {
    position: relative;
  }
  .s .actions .menu {
    position: static;
  }
  .s .actions ul {
    top: 100%;
    right: 0;
    left: 0;
    width: auto;
    min-width: 0;
  }
`;

/** Words that open a list of things to do beneath them. */
export const menuStyles = [openingSign, listStyles];

import { css } from 'lit';

/** The sign behind words that open what lies beneath them: it points down, and up once that is open. */
export const openingSign = css`
  .opens::after {
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
  [open] > .opens::after,
  [open] > summary .opens::after {
    vertical-align: 0;
    transform: rotate(-135deg);
  }
`;

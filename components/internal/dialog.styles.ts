import { css } from 'lit';

/** The box of a dialog and its head, for `openDialog`. */
export const dialogStyles = css`
  .dialog {
    position: fixed;
    top: var(--plan-dialog-top, 4vh);
    right: 0;
    bottom: auto;
    left: 0;
    width: max(42.5rem, 680px);
    max-width: calc(100% - 2rem);
    max-height: var(--plan-dialog-height, 92vh);
    margin: 0 auto;
    padding: 0;
    border: var(--_line) solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    overflow: hidden;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
    z-index: var(--plan-dialog-z-index, 1000);
  }
  .dialog:not([open]) {
    display: none;
  }
  .dialog::backdrop {
    background: rgba(17, 26, 34, 0.5);
  }
  /* Where the browser has no dialogs, and so no backdrop. */
  .dialog[aria-modal]::before {
    content: '';
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: -1;
    background: rgba(17, 26, 34, 0.5);
  }
  .dialog .base {
    flex: 1 1 auto;
    min-height: 0;
    padding: 2rem;
    background: var(--_surface);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
  }
  .title {
    min-width: 0;
    font-size: var(--plan-font-size-section, max(1.25rem, 20px));
    font-weight: var(--_strong);
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .dialog:focus,
  .title:focus {
    outline: none;
  }
  .cross {
    flex: none;
    margin: 0.25rem 0 0 1rem;
    padding: 0.1875rem;
    color: var(--_text);
  }
  .cross svg {
    width: max(0.875rem, 14px);
    height: max(0.875rem, 14px);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  @media (max-width: 599px) {
    .dialog {
      top: 0;
      width: 100%;
      max-width: none;
      height: 100%;
      max-height: none;
      border: 0;
    }
    .dialog .base {
      padding: 1.25rem 1rem;
    }
  }
  .dialog .bones {
    min-height: 0;
  }
  @media print {
    .dialog {
      position: absolute;
      top: 0;
      width: 100%;
      max-width: none;
      height: auto;
      max-height: none;
      border: 0;
      overflow: visible;
      visibility: visible;
    }
    .dialog[open] {
      display: block;
    }
    .dialog::backdrop,
    .dialog[aria-modal]::before {
      background: #fff;
    }
    .dialog .base {
      padding: 0;
      overflow: visible;
    }
  }
`;

// The dialog of an entry, which a page that loads the elements in parts has come with the first entry that is opened.
import { html, nothing, type TemplateResult } from 'lit';
import { detailFields } from '../../src/format/directory-labels.js';
import { sentences, textIn } from '../../src/format/locale.js';
import { openDialog, type DialogUse } from '../internal/dialog-frame.js';
import { cross, marked } from '../internal/marks.js';
import { facts } from './directory-entry.js';
import type { DirectoryState } from './directory-state.js';

/** Opens the dialog, and gives back the way to close it. */
export const openEntry = (use: DialogUse): (() => void) => openDialog(use);

/** The detail of an entry in its dialog; empty while none is open. */
export function entryDialog(state: DirectoryState): TemplateResult {
  const { about, close, host, labels, locale, opened, things } = state;
  return html`<dialog class="dialog" aria-labelledby="entry">
    ${
      opened
        ? html`<div class="base">
            <div class="head">
              <div id="entry" class="title" role="heading" aria-level=${host.headingLevel + 1} tabindex="-1">
                ${marked(opened.name, locale)}
              </div>
              <button type="button" class="cross" aria-label=${labels.close} @click=${close}>${cross}</button>
            </div>
            ${facts(opened, detailFields, state)}
            <p class="hint">
              ${about.illustrative ? html`<span class="tag illustrative">${labels.sample}</span>` : nothing}
              ${sentences([things.noPersons, labels.correction(about.contact ?? '')], locale)}
            </p>
            <p class="hint paper">${marked(textIn(about.name, locale), locale)}</p>
          </div>`
        : nothing
    }
  </dialog>`;
}

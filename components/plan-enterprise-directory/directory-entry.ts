import { html, nothing, type TemplateResult } from 'lit';
import { creditCodeMistake } from '../../src/directory/credit-code.js';
import type { DirectoryItem } from '../../src/directory/directory-source.js';
import { namePieces } from '../../src/format/directory-marks.js';
import type { EntryField } from '../../src/format/directory-labels.js';
import type { DirectoryEntry } from '../../src/model/directory.js';
import { languageOf, marked } from '../internal/marks.js';
import type { DirectoryState } from './directory-state.js';

/** A fact with what a reader should know of it. Addresses other than http and https are text. */
function fact(field: EntryField, text: string, { labels, leave, locale }: DirectoryState): unknown {
  if (field === 'website' && /^https?:\/\//i.test(text))
    return html`<a href=${text} rel="noopener noreferrer" @click=${leave}>${text}</a>
      <span class="muted">${labels.leaves}</span>`;
  return field === 'creditCode' && creditCodeMistake(text)
    ? html`${text} <span class="muted">${labels.wrongCode}</span>`
    : marked(text, locale);
}

/** Facts of an entry, as far as they were published. */
export function facts(entry: DirectoryEntry, fields: readonly EntryField[], state: DirectoryState): TemplateResult {
  const { labels } = state;
  return html`<dl part="facts">
    ${fields.map((field) => {
      const text = state.text(entry, field);
      const label = state.label(field);
      return text
        ? html`<div>
            <dt>${field === 'creditCode' && text.startsWith('92') ? labels.soleProprietor(label) : label}</dt>
            <dd class=${field === 'creditCode' ? 'whole' : nothing}>${fact(field, text, state)}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
}

/** An entry of a narrow page. */
export function block(item: DirectoryItem, index: number, state: DirectoryState): TemplateResult {
  const { href } = state;
  const name = namePieces(item).map((text, at) => (at % 2 ? html`<mark>${text}</mark>` : text));
  const language = languageOf(item.entry.name);
  const open = (event: MouseEvent): void => state.open(index, event);
  return html`${
    href
      ? html`<a class="name" lang=${language} href=${href(item.entry)} @click=${open}>${name}</a>`
      : html`<button type="button" class="name" lang=${language} @click=${open}>${name}</button>`
  }
  ${facts(item.entry, state.columns, state)}`;
}

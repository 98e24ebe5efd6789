import { html, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { fileNameOf, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { download } from '../internal/download.js';
import { menuOf, type MenuItem } from './menu.js';

function save(scoped: PlanProgress, kind: 'CSV' | 'JSON', locale: Locale): void {
  const table = indicatorTable(scoped, locale);
  const name = fileNameOf(table);
  if (kind === 'CSV') download(`${name}.csv`, indicatorsCsv(table), 'text/csv');
  else download(`${name}.json`, indicatorsJson(table), 'application/json');
}

/** The files a reader can take away. */
export function downloads(scoped: PlanProgress, locale: Locale): TemplateResult {
  const { download: name, asTable, asData } = glanceLabels[locale];
  return menuOf(name, [
    { words: asTable, note: 'CSV', choose: () => save(scoped, 'CSV', locale) },
    { words: asData, note: 'JSON', choose: () => save(scoped, 'JSON', locale) },
  ]);
}

/** Copies the address of the page; where a browser refuses (no secure connection, a frame), it is there to be marked. */
async function copyLink(told: HTMLElement, locale: Locale): Promise<void> {
  const { copied, copyYourself } = glanceLabels[locale];
  try {
    await navigator.clipboard.writeText(location.href);
    told.textContent = copied;
  } catch {
    told.textContent = `${copyYourself} ${location.href}`;
    getSelection()?.selectAllChildren(told);
  }
}

function share(told: () => HTMLElement, withChoice: boolean, locale: Locale): TemplateResult {
  const { share: name, copyLink: words, withChoice: note, otherApps } = glanceLabels[locale];
  const items: MenuItem[] = [{ words, ...(withChoice && { note }), choose: () => void copyLink(told(), locale) }];
  // Not every browser has it, whatever the types say.
  const offered = navigator as Partial<Navigator>;
  if (offered.share) {
    // A reader who closes the system's own list has changed their mind.
    const hand = (): void => void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    items.push({ words: otherApps, choose: hand });
  }
  return menuOf(name, items);
}

/**
 * What can be done with the page, in every view: files, paper, its address.
 *
 * @param told Where it is said what has been done.
 * @param withChoice Whether the address holds what a reader chose.
 */
export const actions = (
  scoped: PlanProgress,
  told: () => HTMLElement,
  withChoice: boolean,
  locale: Locale,
): TemplateResult =>
  html`<div class="actions">
    ${downloads(scoped, locale)}
    <button type="button" @click=${() => print()}>${glanceLabels[locale].print}</button>
    ${share(told, withChoice, locale)}
    <span class="told" aria-live="polite"></span>
  </div>`;

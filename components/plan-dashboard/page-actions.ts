import { html, type TemplateResult } from 'lit';
import { glanceLabels } from '../../src/format/glance-words.js';
import type { Locale } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { copyText } from '../internal/copy-text.js';
import { menuOf, type MenuItem } from '../internal/menu.js';
import { canShare, handOver, pictureItems } from '../internal/share.js';

/** What makes a file comes when one is asked for. */
async function save(scoped: PlanProgress, kind: 'CSV' | 'JSON', locale: Locale): Promise<void> {
  const { saveFigures } = await import('./save-figures.js');
  saveFigures(scoped, kind, locale);
}

/** The files a reader can take away. */
export function downloads(scoped: PlanProgress, locale: Locale): TemplateResult {
  const { download: name, asTable, asData } = glanceLabels[locale];
  return menuOf(name, [
    { words: asTable, note: 'CSV', choose: () => void save(scoped, 'CSV', locale) },
    { words: asData, note: 'JSON', choose: () => void save(scoped, 'JSON', locale) },
  ]);
}

/** Says what has been done, to those who see and to those who listen; gives the place where it is seen. */
export type Tell = (words: string) => HTMLElement;

/** Copies the address of the page; where a browser refuses it (a frame), it stands there to be marked. */
async function copyLink(tell: Tell, locale: Locale): Promise<void> {
  const { copied, copyYourself } = glanceLabels[locale];
  const place = tell('');
  const done = await copyText(location.href, place);
  tell(done ? copied : `${copyYourself} ${location.href}`);
  if (!done) getSelection()?.selectAllChildren(place);
}

function share(scoped: PlanProgress, tell: Tell, withChoice: boolean, locale: Locale): TemplateResult {
  const { share: name, copyLink: words, withChoice: note, otherApps } = glanceLabels[locale];
  const items: MenuItem[] = [{ words, ...(withChoice && { note }), choose: () => void copyLink(tell, locale) }];
  items.push(...pictureItems(scoped, () => location.href, tell, locale));
  const hand = (): void => void handOver(scoped, { title: document.title, url: location.href }, locale);
  if (canShare()) items.push({ words: otherApps, choose: hand });
  return menuOf(name, items);
}

/**
 * What can be done with the page, in every view: files, paper, its address.
 *
 * @param withChoice Whether the address holds what a reader chose.
 */
export const actions = (scoped: PlanProgress, tell: Tell, withChoice: boolean, locale: Locale): TemplateResult =>
  html`<div class="actions">
    ${downloads(scoped, locale)}
    <button type="button" @click=${() => print()}>${glanceLabels[locale].print}</button>
    ${share(scoped, tell, withChoice, locale)}
    <span class="told"></span>
  </div>`;

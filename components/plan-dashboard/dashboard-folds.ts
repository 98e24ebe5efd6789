import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { pageLabels } from '../../src/format/dashboard-words.js';
import { glanceLabels } from '../../src/format/glance-words.js';
import { textIn } from '../../src/format/locale.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { statusOrder } from '../../src/format/plan-words.js';
import { targetPassage } from '../../src/format/plan-quotes.js';
import { targetWords } from '../../src/format/target-words.js';
import type { Locale, TargetWords } from '../../src/format/words.js';
import type { IndicatorProgress, PlanProgress, Status } from '../../src/progress/plan-progress.js';
import type { SharedFacts } from '../../src/view/plan/shared-facts.js';
import { languageOf, marked, statusMark } from '../internal/marks.js';
import { heading, tagsOf } from './plan-dashboard-parts.js';

/** The one line that opens. */
const summary = (level: number, title: string, note: unknown, locale: Locale): TemplateResult => {
  const { unfold, foldUp } = pageLabels[locale];
  return html`<summary>
    ${heading(level, 'minor', title)} ${note}
    <span class="more opens"><span class="closed">${unfold}</span><span class="opened">${foldUp}</span></span>
  </summary>`;
};

/** How many stand how, by the words the rows use. */
function standing(rows: readonly TargetWords[], locale: Locale): unknown {
  const counts = new Map<string, { status: Status; count: number }>();
  for (const { status, statusWord } of rows)
    counts.set(statusWord, { status, count: (counts.get(statusWord)?.count ?? 0) + 1 });
  const { counted } = messagesOf(locale);
  const inOrder = [...counts].sort(([, a], [, b]) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status));
  return inOrder.map(([word, { status, count }]) => html`${statusMark(status, counted(count, word))} `);
}

/** A chapter without a number goes by its heading, in the plan's own language. */
function placeOf({ main }: IndicatorProgress, locale: Locale): TemplateResult {
  const place = targetPassage(main, locale);
  return html`<small lang=${languageOf(place)}>${place}</small>`;
}

/** What the plan wants without a number: its words, its status, its place in the plan. */
export function statements(
  entries: readonly IndicatorProgress[],
  { asOf, sample }: SharedFacts,
  level: number,
  open: boolean,
  locale: Locale,
): unknown {
  const listed = entries.filter(({ main }) => main.group !== 'quantified');
  if (listed.length === 0) return nothing;
  const rows = listed.map(({ main }) => targetWords(main, locale));
  const title = glanceLabels[locale].statements(listed.length);
  return html`<details part="statements" class="fold" ?open=${open}>
    ${summary(level, title, asOf ? standing(rows, locale) : nothing, locale)}
    <ul>
      ${rows.map(
        (words, at) =>
          html`<li id="indicator-${listed[at]!.indicator.id}">
            <span class="what"
              ><span lang=${words.nameLang ?? nothing}>${words.name}</span>${tagsOf(words, sample)}</span
            >
            <span lang=${words.targetLang ?? nothing}>${words.target}</span>
            ${asOf ? statusMark(words.status, words.statusWord) : html`<span></span>`} ${placeOf(listed[at]!, locale)}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What the plan wants done. A fold lies open from the start where a reader has asked for what may stand in it. */
export function measures(shown: PlanProgress, level: number, open: boolean, locale: Locale): unknown {
  const listed = shown.plan.measures ?? [];
  if (listed.length === 0) return nothing;
  // The list may be on its way while a reader prints, or never come: then at least the names stand there.
  const names = customElements.get('plan-measure-list')
    ? nothing
    : marked(messagesOf(locale).sentence(listed.map(({ name }) => textIn(name, locale))), locale);
  return html`<details part="measures" class="fold" id="measures" ?open=${open}>
    ${summary(level, pageLabels[locale].measures(listed.length), nothing, locale)}
    <plan-measure-list heading-level=${level} .progress=${shown}>${names}</plan-measure-list>
  </details>`;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: Element | DocumentFragment;
}

/** Nobody can open a line on paper: what is folded lies open there, and is folded up again afterwards. */
export class FoldsOnPaper implements ReactiveController {
  private readonly opened = new Set<HTMLDetailsElement>();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.foldUp);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.foldUp);
    // Nobody would hear that it is over.
    this.foldUp();
  }

  private readonly open = (): void => {
    for (const fold of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold:not([open])')) {
      fold.open = true;
      this.opened.add(fold);
    }
  };

  /** What a reader had opened stays open. */
  private readonly foldUp = (): void => {
    for (const fold of this.opened) fold.open = false;
    this.opened.clear();
  };
}

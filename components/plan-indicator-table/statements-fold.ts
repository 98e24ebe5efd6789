/* eslint-disable lit-a11y/no-redundant-role -- Browsers take the semantics of a table from rows that are laid out as blocks. */
import { html, nothing, type TemplateResult } from 'lit';
import { indicatorTableLabels } from '../../src/format/indicator-table-words.js';
import { foreignIn } from '../../src/format/locale.js';
import { messagesOf } from '../../src/format/messages-of.js';
import { targetPassage } from '../../src/format/plan-quotes.js';
import { statusOrder } from '../../src/format/plan-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Status } from '../../src/progress/plan-progress.js';
import type { ArrangedGroup } from '../../src/view/plan/indicator-view.js';
import type { IndicatorRow } from '../../src/view/table/indicator-rows.js';
import { languageOf, statusMark } from '../internal/marks.js';
import type { Listener } from './table-controls.js';
import { verdict } from './verdict.js';

/** What the plan wants without a figure stands in a group of its own. */
export const isFolded = ({ rows }: ArrangedGroup): boolean => rows[0]?.statement === true;

/** How many of the rows stand how, in the words of the rows. */
function counted(rows: readonly IndicatorRow[], locale: Locale): TemplateResult[] {
  const counts = new Map<string, { readonly status: Status; count: number }>();
  for (const { status, cells } of rows) {
    const word = cells['status']!.text;
    const count = counts.get(word) ?? { status, count: 0 };
    count.count += 1;
    counts.set(word, count);
  }
  return [...counts]
    .sort(([, a], [, b]) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
    .map(([word, { status, count }]) => statusMark(status, messagesOf(locale).counted(count, word)));
}

/** What the plan wants without a figure: one line with its counts; open, a row each. */
export function statementsFold(
  { name, rows, count }: ArrangedGroup,
  isOpen: boolean,
  explain: Listener,
  locale: Locale,
): TemplateResult {
  const labels = indicatorTableLabels[locale];
  const { statement } = labels;
  return html`<details part="statements" class="fold" ?open=${isOpen}>
    <summary>
      <b>${statement.counted(count)}</b> ${counted(rows, locale)}
      <span class="more opens"
        ><span class="shut">${labels.open}</span><span class="opened">${labels.close}</span></span
      >
    </summary>
    <table role="table" aria-label=${name ?? nothing}>
      <thead role="rowgroup">
        <tr role="row">
          ${[statement.name, statement.words, statement.status, statement.place].map(
            (word) => html`<th scope="col" role="columnheader">${word}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(({ id, status, cells, progress: { main } }) => {
          const [what, words] = [cells['name']!, cells['target']!];
          const place = targetPassage(main, locale);
          return html`<tr role="row">
            <th scope="row" role="rowheader" class="c-name" lang=${foreignIn(what.text, locale) ?? nothing}>
              ${what.text}
            </th>
            <td role="cell" class="c-words">
              <span lang=${foreignIn(words.text, locale) ?? nothing}>${words.text}</span>${
                words.detail ? html`<small>${words.detail}</small>` : nothing
              }
            </td>
            <td role="cell" class="c-status">
              ${verdict({ id, status, word: cells['status']!.text, name: what.text }, labels, explain)}
            </td>
            <td role="cell" class="c-place" lang=${languageOf(place)}>${place}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { dashboardLabels } from '../../src/format/interface-words.js';
import { goalWords, tableRows, yearColumns } from '../../src/format/plan-words.js';
import type { Locale, PlanWords } from '../../src/format/words.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { statusGlyph } from '../internal/status-glyph.js';

const none = '—';

/** The columns of an evaluation annex. A year of which nothing is known gets no column; a sentence says so. */
export function planTable(progress: PlanProgress, words: PlanWords, locale: Locale): TemplateResult {
  const labels = dashboardLabels[locale];
  const groups = progress.goals
    .map((goal) => ({ name: goalWords(goal, locale).name, rows: tableRows(goal, progress.plan, locale) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const years = yearColumns(progress.plan).map((year, index) => ({
    year,
    index,
    known: rows.some(({ values }) => values[index] !== none),
  }));
  const known = years.filter((year) => year.known);
  const left = years.filter((year) => !year.known).map(({ year }) => year);
  const number = (text: string | undefined): TemplateResult => html`<td class="n">${text}</td>`;

  return html`<div class="scroll" role="region" tabindex="0" aria-label=${labels.tableHeading}>
      <table part="table">
        <caption>
          ${words.name}
          ${words.illustrative ? html`<span class="tag illustrative">${words.illustrative.tag}</span>` : nothing}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowspan="2" class="n">${labels.number}</th>
            <th scope="col" rowspan="2">${labels.indicator}</th>
            <th scope="col" rowspan="2" class="n">${labels.baseline}</th>
            <th scope="col" rowspan="2">${labels.target}</th>
            ${known.length ? html`<th scope="colgroup" colspan=${known.length} class="over">${labels.actual}</th>` : nothing}
            <th scope="col" rowspan="2" class="n">${labels.done}</th>
            <th scope="col" rowspan="2">${labels.verdict}</th>
            <th scope="col" rowspan="2">${labels.remark}</th>
          </tr>
          <tr>
            ${known.map(({ year }) => html`<th scope="col" class="n">${labels.year(year)}</th>`)}
          </tr>
        </thead>
        ${groups.map(
          (group) =>
            html`<tbody>
              <tr>
                <th scope="rowgroup" colspan=${known.length + 7} class="group">${group.name}</th>
              </tr>
              ${group.rows.map(
                (row) =>
                  html`<tr>
                    ${number(row.number)}
                    <th scope="row" class="indicator">
                      ${row.name}${row.unit ? html`<small>${labels.unit(row.unit)}</small>` : nothing}
                    </th>
                    ${number(row.baseline)}
                    <td class="keep">${row.target}</td>
                    ${known.map(({ index }) => number(row.values[index]))} ${number(row.done)}
                    <td class="keep">
                      <span class="word ${row.status}">${statusGlyph(row.status)}${row.statusWord}</span>
                    </td>
                    <td class="remark">${row.remark}</td>
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
    ${left.length ? html`<p class="note">${labels.leftOut(left)}</p>` : nothing}`;
}

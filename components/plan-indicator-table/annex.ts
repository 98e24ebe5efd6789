import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorTableLabels } from '../../src/format/indicator-table-words.js';
import type { Annex, AnnexColumn, AnnexGroup, AnnexSheet } from '../../src/view/table/annex.js';
import { offerAnnexPage } from '../internal/annex-page.js';
import { statusMark } from '../internal/marks.js';
import { signs } from '../../src/view/table/mark-signs.js';

/** Two rows where there are years: one heading over them, and their own. */
function head({ columns, groupHead }: AnnexSheet, actual: string): TemplateResult {
  const years = columns.filter(({ year }) => year);
  const rows = years.length ? 2 : 1;
  return html`<thead>
    <tr>
      ${groupHead ? html`<th scope="col" rowspan=${rows}>${groupHead}</th>` : nothing}
      ${columns.map((column) =>
        !column.year
          ? html`<th scope="col" rowspan=${rows} class="c-${column.key}">${column.label}</th>`
          : column === years[0]
            ? html`<th scope="colgroup" colspan=${years.length}>${actual}</th>`
            : nothing,
      )}
    </tr>
    ${
      years.length
        ? html`<tr>
            ${years.map(({ label }) => html`<th scope="col" class="c-year">${label}</th>`)}
          </tr>`
        : nothing
    }
  </thead>`;
}

function cell({ key, set, year }: AnnexColumn, { row, cells }: AnnexGroup['rows'][number], newest: boolean): unknown {
  const { text, detail, worked, marks = [] } = cells[key]!;
  if (key === 'status') return html`<td>${statusMark(row.status, text)}</td>`;
  const own = html`${text}${year || key === 'baseline' ? marks.map((mark) => html`<sup>${signs[mark]}</sup>`) : nothing}${
    worked ? html`<small>${worked}</small>` : nothing
  }${detail ? html`<small>${detail}</small>` : nothing}`;
  return key === 'name'
    ? html`<th scope="row" class="c-name" .style=${row.depth ? `padding-left:${row.depth + 0.5}em` : ''}>${own}</th>`
    : html`<td class="${set} c-${key} ${newest ? 'newest' : ''}">${own}</td>`;
}

/** The rows of one goal, beside its name. */
function group({ name, rows }: AnnexGroup, { columns, groupHead }: AnnexSheet): TemplateResult {
  const newest = columns.filter(({ year }) => year).pop();
  return html`<tbody>
    ${rows.map(
      (row, index) =>
        html`<tr>
          ${
            groupHead && index === 0
              ? html`<th scope="rowgroup" rowspan=${rows.length} class="of">${name}</th>`
              : nothing
          }
          ${columns.map((column) => cell(column, row, column === newest))}
        </tr>`,
    )}
  </tbody>`;
}

function notes({ statuses, marks, notes: sentences }: AnnexSheet, labels: IndicatorTableLabels): TemplateResult {
  const { annex } = labels;
  const all: unknown[] = [
    ...(statuses.length
      ? [html`${annex.verdicts} ${statuses.map(({ status, word }) => html`${statusMark(status, word)} `)}`]
      : []),
    ...(marks.length ? [marks.map((mark) => html`<span>${signs[mark]} ${labels.marks[mark]}</span> `)] : []),
    ...sentences,
  ];
  return html`<p class="annex-notes">
    <span>${annex.notes}</span>
    ${all.map((words, index) => html`<span>${annex.numbered(index + 1, '')}${words}</span> `)}
  </p>`;
}

/** The table as it is shown, as annexes of an official document; only paper sees them, each on the sheet made for it. */
export function annex(sheets: Annex, labels: IndicatorTableLabels, heading: string): unknown {
  offerAnnexPage();
  return sheets.map(
    (sheet, index) =>
      html`<section class="annex">
        <p class="annex-label">${sheet.label}</p>
        <div class="annex-title" role="heading" aria-level="1">${(index === 0 && heading) || sheet.title}</div>
        <p class="annex-line">
          <span>${sheet.day}</span>${sheet.sample ? html`<b>${sheet.sample}</b>` : nothing}<span>${sheet.unit}</span>
        </p>
        <table>
          ${head(sheet, labels.actual)} ${sheet.groups.map((each) => group(each, sheet))}
        </table>
        ${notes(sheet, labels)}
      </section>`,
  );
}

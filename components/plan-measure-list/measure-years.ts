import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../src/format/dates.js';
import { measureLabels, type MeasureEvent, type MeasureWords } from '../../src/format/measure-words.js';
import type { Locale } from '../../src/format/words.js';
import type { MeasureNow } from '../../src/view/measures/measure-now.js';
import type { MeasureTimeline } from '../../src/view/measures/measure-timeline.js';
import { event } from './measure-parts.js';

type Timeline = MeasureTimeline<MeasureWords, MeasureEvent>;

/** Years beyond these stand one under the other: abreast they would have no room for a word. */
const mostAbreast = 8;

/** What happens in a year, each with the measure it belongs to. */
const happening = (
  rows: Timeline['rows'],
  own: (row: Timeline['rows'][number]) => readonly MeasureEvent[] | undefined,
): unknown =>
  html`<ul>
    ${rows.flatMap((row) => (own(row) ?? []).map((each) => event(each, row.measure.name)))}
  </ul>`;

/** The years along one line, what is over solid and what is to come dashed, with a mark where the plan stands. */
export function years(
  { years: all, rows }: Timeline,
  { year: now, at }: MeasureNow,
  share: string,
  level: number,
  locale: Locale,
): unknown {
  if (rows.length === 0) return nothing;
  const labels = measureLabels[locale];
  return html`<section part="timeline" class="timeline">
    <div class="group" role="heading" aria-level=${level}>${labels.timeline}</div>
    <ol class="years ${all.length > mostAbreast ? 'many' : ''}" .style=${`--_years:${all.length};--_now:${at}%`}>
      ${all.map(
        (year, index) =>
          html`<li class=${now !== undefined && year > now ? 'coming' : at === 0 ? 'coming' : ''}>
            <b aria-current=${year === now ? 'date' : nothing}
              >${formatPeriod(year, locale)}${year === now ? html` <small class="now">${labels.now(share)}</small>` : nothing}</b
            >
            ${happening(rows, ({ cells }) => cells[index])}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What has no day: of measures that have another, and measures without any. Never left out. */
export function undated({ rows, undated: others }: Timeline, level: number, locale: Locale): unknown {
  const loose = rows.filter((row) => row.undated.length > 0);
  if (loose.length === 0 && others.length === 0) return nothing;
  return html`<section class="undated">
    <div class="group" role="heading" aria-level=${level}>${measureLabels[locale].undated}</div>
    ${loose.length > 0 ? happening(loose, (row) => row.undated) : nothing}
    <ul class="names">
      ${others.map(({ name }): TemplateResult => html`<li>${name}</li>`)}
    </ul>
  </section>`;
}

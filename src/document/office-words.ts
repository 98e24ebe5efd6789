import { officeWordsLabels } from '../format/office-words-labels.js';
import { textIn } from '../format/locale.js';
import type { Locale } from '../format/words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { goalRows } from '../progress/goal-rows.js';
import { indicatorTree } from '../progress/hierarchy.js';

/** What an office wrote, by place: `issuer`, `overview`, `goal:creation`, `indicator:patents`, `measures`, `next`. */
export type OfficeWords = ReadonlyMap<string, readonly string[]>;

/** A line of the file that is not used, or a place it should have. */
export interface OfficeRemark {
  readonly code: 'unknown-place' | 'repeated-place' | 'no-place' | 'outside-places' | 'missing-place';
  /** Line of the file, from 1. Absent for what is missing. */
  readonly line?: number;
  readonly came: string;
}

interface Place {
  readonly id: string;
  readonly heading: string;
  readonly level: number;
}

/** Every place there is, in the order of the report. `asked` are those an empty file offers. */
function placesOf(progress: PlanProgress, locale: Locale): readonly (Place & { readonly asked: boolean })[] {
  const labels = officeWordsLabels[locale];
  const ordered = indicatorTree(progress.plan).map(({ entry }) => entry.id);
  const rank = (id: string): number => ordered.indexOf(id);
  const goals = goalRows(progress).flatMap(({ goal: { goal, indicators }, depth }) => [
    {
      id: `goal:${goal.id}`,
      heading: labels.goal(textIn(goal.name, locale)),
      level: 2 + Math.min(depth, 2),
      asked: true,
    },
    ...[...indicators]
      .sort((a, b) => rank(a.indicator.id) - rank(b.indicator.id))
      .map(({ indicator, main }) => ({
        id: `indicator:${indicator.id}`,
        heading: labels.indicator(textIn(indicator.name, locale)),
        level: 3 + Math.min(depth, 2),
        asked: main.group === 'quantified',
      })),
  ]);
  const single = (id: 'issuer' | 'overview' | 'measures' | 'next'): Place & { asked: boolean } => ({
    id,
    heading: labels.single[id],
    level: 2,
    asked: true,
  });
  return [single('issuer'), single('overview'), ...goals, single('measures'), single('next')];
}

/**
 * The file an office writes its sentences into, with every place empty: Markdown, a heading a place, its id in brackets.
 *
 * @example
 * emptyOfficeWords(progress, 'zh-CN').includes('## 总体情况 [overview]'); // true
 */
export function emptyOfficeWords(progress: PlanProgress, locale: Locale): string {
  const labels = officeWordsLabels[locale];
  const places = placesOf(progress, locale).filter(({ asked }) => asked);
  return [
    `# ${labels.title(textIn(progress.plan.name, locale))}`,
    ...labels.hints.map((hint) => `> ${hint}`),
    ...places.map(({ id, heading, level }) => `${'#'.repeat(level)} ${heading.replace(/\s+/g, ' ')} [${id}]`),
    '',
  ].join('\n\n');
}

const heading = /^#{1,6}\s+(.*?)\s*#*$/;
const placeIn = /[[［【]\s*([^\]］】[［【]+?)\s*[\]］】]$/;

/**
 * What an office wrote into its file. Lines that begin with `>` are hints; every other line is a paragraph. What stands
 * nowhere, and what stands under an id the plan does not have, is told and not used.
 *
 * @param text The file.
 * @example
 * readOfficeWords('## 总体情况 [overview]\n\n已召开推进会。', progress, 'zh-CN').words.get('overview'); // ['已召开推进会。']
 */
export function readOfficeWords(
  text: string,
  progress: PlanProgress,
  locale: Locale,
): { readonly words: OfficeWords; readonly remarks: readonly OfficeRemark[] } {
  const places = placesOf(progress, locale);
  const known = new Set(places.map(({ id }) => id));
  const words = new Map<string, string[]>();
  const remarks: OfficeRemark[] = [];
  /** Where the lines that follow belong; `undefined` where they are not used. */
  let place: string[] | undefined;
  let began = false;
  let toldOutside = false;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  lines.forEach((raw, index) => {
    const line = raw.trim();
    const title = heading.exec(line)?.[1];
    if (title !== undefined) {
      const id = placeIn.exec(title)?.[1]?.replace(/\s*[:：]\s*/, ':');
      // What stands under a heading that is not used is told with the heading.
      toldOutside = began || id !== undefined;
      place = undefined;
      if (id === undefined) {
        // The first heading is that of the file.
        if (began) remarks.push({ code: 'no-place', line: index + 1, came: title });
      } else if (!known.has(id)) remarks.push({ code: 'unknown-place', line: index + 1, came: id });
      else if (words.has(id)) remarks.push({ code: 'repeated-place', line: index + 1, came: id });
      if (id !== undefined && known.has(id)) {
        place = words.get(id) ?? [];
        words.set(id, place);
      }
      began = true;
      return;
    }
    if (line === '' || line.startsWith('>')) return;
    if (!place) {
      if (!toldOutside) remarks.push({ code: 'outside-places', line: index + 1, came: line });
      toldOutside = true;
      return;
    }
    place.push(line);
  });
  for (const { id, heading: named, asked } of places)
    if (asked && !words.has(id)) remarks.push({ code: 'missing-place', came: `${named} [${id}]` });
  return { words, remarks };
}

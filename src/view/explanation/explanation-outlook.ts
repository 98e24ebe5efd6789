import { yearsBetween } from '../../calendar/years-between.js';
import { formatEnd } from '../../format/dates.js';
import { formatNumber, formatPercent } from '../../format/numbers.js';
import { madeQuantity, outlookEnds, outlookFigure } from '../../format/outlook-words.js';
import { paceFigure, type PaceFigure, type PaceRounding } from '../../format/pace-figure.js';
import { boundPhrase } from '../../format/target-phrase.js';
import { isTimed } from '../../format/target-words.js';
import { targetWay } from '../../format/value-words.js';
import { paceSoFar, requiredPace } from '../../progress/pace.js';
import { robustTrend } from '../trend/trend-outlook.js';
import type { Telling } from './explanation-telling.js';

/** What stands after the rule and is no part of it, under its own name. */
export interface AsideWords {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A pace a year, with at least the digits of its figures. */
function perYear({ progress, locale }: Telling, pace: number, rounding: PaceRounding, exceed = false): PaceFigure {
  const size = Math.abs(pace);
  return paceFigure(size, madeQuantity(progress, size).decimals ?? 0, rounding, exceed, progress, locale);
}

/** What each year is to bring, beside what each year has brought; nothing where they are no whole years. */
function pacesLine(telling: Telling): string[] {
  const { progress, labels } = telling;
  const [required, soFar] = [requiredPace(progress), paceSoFar(progress)];
  // On the figure itself, which is to be passed, no pace is asked for.
  if (progress.budget || !required.answered || !soFar.answered || required.perYear === 0) return [];
  const years = [required, soFar].map(({ from, to }) => yearsBetween(from.at, to.at, progress.yearStart));
  const [left = 0, gone = 0] = years;
  if (!years.every((count) => Number.isInteger(count))) return [];
  // A reduction that goes on is a fall, though its figure grows.
  const way = targetWay(progress);
  const { words, strict } = perYear(telling, required.perYear, 'up', required.exceed);
  const gained = perYear(telling, soFar.perYear, 'nearest').words;
  return [labels.paces(left, words, strict, required.perYear * way < 0, gone, gained, soFar.perYear * way < 0)];
}

/** Where the pace so far leads, and beside it the robust trend where there are values enough for one. */
export function asidesOf(telling: Telling): AsideWords[] {
  const { progress, locale, labels, words } = telling;
  const { outlook, due } = progress;
  if (!isTimed(progress.status) || !outlook.answered || due === undefined) return [];
  const end = formatEnd(due, locale);
  const bound = boundPhrase(progress, locale) || words.target;
  const asides = [
    {
      heading: labels.outlook,
      lines: [
        labels.outlookIs(outlookFigure(progress, outlook.value, locale), bound, outlook.meets, end),
        ...pacesLine(telling),
      ],
    },
  ];
  const trend = robustTrend(progress);
  if (trend.answered && trend.low !== undefined && trend.high !== undefined) {
    const { value, low, high, level = 0, points } = trend;
    asides.push({
      heading: labels.robust,
      lines: [
        labels.robustIs(
          outlookFigure(progress, value, locale, true),
          ...outlookEnds(progress, low, high, locale),
          formatPercent(level),
          formatNumber(points, locale),
          end,
        ),
      ],
    });
  }
  return asides;
}

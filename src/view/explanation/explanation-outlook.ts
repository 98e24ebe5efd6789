import { yearsBetween } from '../../calendar/years-between.js';
import { formatEnd } from '../../format/dates.js';
import { formatNumber, formatPercent } from '../../format/numbers.js';
import { madeQuantity, outlookEnds, outlookFigure } from '../../format/outlook-words.js';
import { differenceUnit, quantityWords } from '../../format/quantity-words.js';
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

/** A pace a year, with the digits of its figures; what has to be done is never rounded below itself. */
function perYear({ progress, locale }: Telling, value: number, atLeast: boolean): string {
  const { unit: _ofTheFigure, ...quantity } = madeQuantity(progress, value);
  const scale = 10 ** (quantity.decimals ?? 0);
  const rounded = atLeast ? Math.ceil(Number((value * scale).toPrecision(12))) / scale : value;
  const unit = differenceUnit(progress.unit);
  return quantityWords({ ...quantity, value: rounded, ...(unit !== undefined && { unit }) }, locale);
}

/** What each year is to bring, beside what each year has brought; nothing where they are no whole years. */
function pacesLine(telling: Telling): string[] {
  const { progress, labels } = telling;
  const [required, soFar] = [requiredPace(progress), paceSoFar(progress)];
  if (progress.budget || !required.answered || !soFar.answered) return [];
  const years = [required, soFar].map(({ from, to }) => yearsBetween(from.at, to.at, progress.yearStart));
  const [left = 0, gone = 0] = years;
  if (!years.every((count) => Number.isInteger(count))) return [];
  // A reduction that goes on is a fall, though its figure grows.
  const way = targetWay(progress);
  return [
    labels.paces(
      left,
      perYear(telling, Math.abs(required.perYear), true),
      required.exceed,
      required.perYear * way < 0,
      gone,
      perYear(telling, Math.abs(soFar.perYear), false),
      soFar.perYear * way < 0,
    ),
  ];
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

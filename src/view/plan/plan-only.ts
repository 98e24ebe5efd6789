import { citationPassage } from '../../format/citation-place.js';
import { formatDate, formatEnd, formatPeriod } from '../../format/dates.js';
import { sentences, textIn } from '../../format/locale.js';
import { planOnlyLabels } from '../../format/plan-only-words.js';
import { dataDay } from '../../format/plan-words.js';
import { joined } from '../../format/quantity-words.js';
import { baselineNumber, rowUnit } from '../../format/target-phrase.js';
import { targetWords } from '../../format/target-words.js';
import type { Locale } from '../../format/words.js';
import type { GoalProgress, IndicatorProgress, PlanProgress } from '../../progress/plan-progress.js';

/** What a page says of a plan that nobody has reported on yet. */
export interface PlanOnly {
  /** 到期日2025年12月31日 */
  readonly due: string;
  /** 2021年12月31日印发 */
  readonly issued?: string;
  readonly headline: string;
  /** 实施数据尚未公布。 */
  readonly awaited: string;
  /** The same, and what stands on a page that has cards. */
  readonly notice: string;
}

/** A target in the plan's words, with its figure set apart. */
export interface PlainTarget {
  readonly name: string;
  /** 超过 */
  readonly before: string;
  /** 900; all the words where they hold no figure, or several. */
  readonly figure: string;
  /** 家 */
  readonly after: string;
  /** 2020年 722家, where the plan gives a baseline. */
  readonly base?: string;
}

/** One figure, or a range of two, with words on both sides. */
const oneFigure = /^(\D*)(\d[\d,.]*(?:\s*[至~–—−-]\s*\d[\d,.]*)?)(\D*)$/;

/**
 * The words of a target parted at its figure.
 *
 * @param unit May hold a figure of its own: per 10,000 people.
 * @example
 * figureIn('超过900家', '家'); // { before: '超过', figure: '900', after: '家' }
 * figureIn('8—10家', '家'); // { before: '', figure: '8—10', after: '家' }
 * figureIn('每年发布', ''); // { before: '', figure: '每年发布', after: '' }
 */
export function figureIn(words: string, unit: string): Pick<PlainTarget, 'before' | 'figure' | 'after'> {
  const core = unit && words.endsWith(unit) ? words.slice(0, words.length - unit.length) : words;
  const [, before = '', figure = '', after = ''] = oneFigure.exec(core) ?? [];
  return figure
    ? { before: before.trim(), figure, after: (after + words.slice(core.length)).trim() }
    : { before: '', figure: words, after: '' };
}

/**
 * One target as the plan has it: its figure, and beneath it the baseline.
 */
export function plainTarget({ indicator, main }: IndicatorProgress, locale: Locale): PlainTarget {
  const { name, target } = targetWords(main, locale);
  const { baseline, unit } = indicator;
  return {
    name,
    ...figureIn(target, textIn(unit, locale)),
    ...(baseline && {
      base: planOnlyLabels[locale].base(
        formatPeriod(baseline.period, locale),
        joined(
          { number: baselineNumber(baseline, unit, locale), unit: rowUnit(baseline.unit ?? unit, locale) },
          locale,
        ),
      ),
    }),
  };
}

/** Where the plan speaks of a goal, and the first sentence of it. */
export function goalSource(
  { goal: { citation } }: GoalProgress,
  locale: Locale,
): { readonly place?: string; readonly quote?: string } {
  if (!citation) return {};
  const [quote] = /^[^。！？]+[。！？]?/.exec(citation.quote) ?? [];
  return { place: citationPassage(citation, locale), ...(quote && { quote }) };
}

/**
 * What a page says in place of verdicts while no figure of a plan is known; nothing once there is one.
 */
export function planOnly(progress: PlanProgress, locale: Locale): PlanOnly | undefined {
  const { plan, quantified, goals, indicators } = progress;
  if (quantified === 0 || dataDay(progress) !== undefined) return undefined;
  const labels = planOnlyLabels[locale];
  const {
    period: { end },
    document,
  } = plan;
  const issued = document?.issued;
  const counted = indicators.filter(({ main }) => main.group === 'quantified');
  return {
    due: labels.due(formatDate(end, locale)),
    ...(issued && { issued: labels.issued(formatDate(issued, locale)) }),
    headline: labels.headline(goals.filter((goal) => goal.quantified > 0).length, quantified, formatEnd(end, locale)),
    awaited: labels.awaited,
    notice: sentences(
      [labels.awaited, labels.notice(counted.filter(({ indicator }) => indicator.baseline).length)],
      locale,
    ),
  };
}

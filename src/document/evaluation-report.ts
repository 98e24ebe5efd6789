import { indicatorTableLabels } from '../format/indicator-table-words.js';
import { messagesOf } from '../format/messages-of.js';
import { reportLabels, type ReportKind } from '../format/report-words.js';
import type { Locale } from '../format/words.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { laggingRows } from '../view/plan/glance.js';
import { glanceChanges } from '../view/plan/glance-changes.js';
import { arrange, type IndicatorView } from '../view/plan/indicator-view.js';
import { planOnly } from '../view/plan/plan-only.js';
import { annexOf } from '../view/table/annex.js';
import { indicatorTable } from '../view/table/indicator-rows.js';
import { dataBlocks, judgementBlocks, measureBlocks, methodBlocks } from './closing-sections.js';
import { coverOf } from './cover.js';
import { explanationAppendix } from './explanation-appendix.js';
import { goalSections, type ReportSource } from './goal-sections.js';
import type { OfficeWords } from './office-words.js';
import { laggingBlocks, overviewBlocks } from './overview.js';
import type { Block, Report, Section } from './outline.js';

/** How a report is made. */
export interface ReportOptions {
  /** Language of its sentences. Default `zh-CN`. */
  readonly locale?: Locale;
  /** Default: `final` once the plan's last day is past, else `annual`. */
  readonly kind?: ReportKind;
  /** What the office says, from `readOfficeWords`. Default: nothing. */
  readonly words?: OfficeWords;
}

/** Every indicator, by goal. */
const whole: IndicatorView = { groupBy: 'goal', sort: '', goal: '', status: '', body: '', query: '', statements: true };

/** Numbers sections one after the other; a section without anything is none. */
function numbered(
  parts: readonly {
    heading: string;
    blocks: readonly Block[];
    sections?: (path: readonly number[]) => readonly Section[];
  }[],
  locale: Locale,
): Section[] {
  const kept = parts.filter(({ blocks, sections }) => blocks.length > 0 || sections);
  return kept.map(({ heading, blocks, sections }, index) => ({
    heading: reportLabels[locale].numbered([index + 1], heading),
    blocks,
    sections: sections?.([index + 1]) ?? [],
  }));
}

/**
 * The evaluation report of a plan on one day as data: cover, overview in counts, a section for each goal, what is behind
 * with room for the office's words, measures, published judgements beside computed ones, notes on the data, method;
 * behind it the annexes and how each verdict was worked out. Sentences are made of verdict words and counts alone.
 *
 * @param progress A result of `assessPlan`.
 * @example
 * evaluationReport(progress, { kind: 'mid-term' }).cover.kind; // '实施情况中期评估报告'
 */
export function evaluationReport(progress: PlanProgress, options: ReportOptions = {}): Report {
  const {
    locale = 'zh-CN',
    kind = progress.ended ? 'final' : 'annual',
    words = new Map<string, readonly string[]>(),
  } = options;
  const labels = reportLabels[locale];
  const { annex: annexLabels } = indicatorTableLabels[locale];
  const table = indicatorTable(progress, locale);
  const arranged = arrange(table, whole);
  const annex = annexOf(table, arranged, 'goal');
  const lagging = laggingRows(progress, locale);
  const changes = glanceChanges(progress, locale);
  const source: ReportSource = {
    table,
    arranged,
    words,
    changes,
    statementsLabel: annex[annex.length - 1]?.label ?? '',
    lagging: new Set(lagging.map(({ id }) => id)),
  };
  const plain = planOnly(progress, locale) !== undefined;
  const said = (id: string): Block[] => {
    const paragraphs = words.get(id) ?? [];
    return paragraphs.length > 0 ? [{ kind: 'office', label: labels.office, paragraphs }] : [];
  };
  const cover = coverOf(progress, kind, locale, words);
  const appendix = explanationAppendix(progress, annexLabels.label(String(annex.length + 1)), locale);
  return {
    kind,
    locale,
    progress,
    table,
    head: labels.head(cover.plan, cover.kind),
    ...(table.illustrative && { sample: annexLabels.sample(messagesOf(locale).tag.illustrative) }),
    cover,
    sections: numbered(
      [
        {
          heading: labels.heading.overview,
          blocks: [...overviewBlocks(progress, locale, lagging, changes), ...said('overview')],
        },
        { heading: labels.heading.goals, blocks: [], sections: (path) => goalSections(source, path, plain) },
        {
          heading: progress.ended ? labels.heading.missed : labels.heading.lagging,
          blocks: laggingBlocks(progress, lagging, words, locale),
        },
        { heading: labels.heading.measures, blocks: [...measureBlocks(progress, locale), ...said('measures')] },
        { heading: labels.heading.judgements, blocks: plain ? [] : judgementBlocks(progress, locale) },
        { heading: labels.heading.next, blocks: said('next') },
        { heading: labels.heading.data, blocks: dataBlocks(progress, locale) },
        { heading: labels.heading.method, blocks: plain ? [] : methodBlocks(progress, locale) },
      ],
      locale,
    ),
    annex,
    ...(appendix && !plain && { appendix }),
  };
}

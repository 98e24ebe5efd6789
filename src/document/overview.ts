import { sentences } from '../format/locale.js';
import { messagesOf } from '../format/messages-of.js';
import { planWords } from '../format/plan-words.js';
import { reportLabels } from '../format/report-words.js';
import type { Locale } from '../format/words.js';
import { exactSum } from '../model/exact-sum.js';
import type { PlanProgress } from '../progress/plan-progress.js';
import { indicatorText } from '../static/plan-text.js';
import { glance, glanceFacts, type LaggingRow } from '../view/plan/glance.js';
import type { GlanceChanges } from '../view/plan/glance-changes.js';
import { planOnly } from '../view/plan/plan-only.js';
import type { OfficeWords } from './office-words.js';
import type { Block } from './outline.js';

const text = (said: string): Block => ({ kind: 'text', text: said });

const judged = ['met', 'ahead', 'on-schedule', 'behind', 'not-met'] as const;

/** What is behind in one sentence; or that nothing is, among so many that can be judged. */
function laggingText({ counts }: PlanProgress, lagging: readonly LaggingRow[], locale: Locale): string {
  const labels = reportLabels[locale];
  if (lagging.length > 0) return labels.lagging(lagging.map(({ name, gap }) => labels.item(name, gap)));
  const known = exactSum(judged.map((status) => counts[status] ?? 0));
  return known > 0 ? labels.noneLagging(known) : labels.noneJudged;
}

/** How the plan as a whole stands, in counts. */
export function overviewBlocks(
  progress: PlanProgress,
  locale: Locale,
  lagging: readonly LaggingRow[],
  changes: GlanceChanges | undefined,
): Block[] {
  const labels = reportLabels[locale];
  const { note, counts } = planWords(progress, locale);
  const plain = planOnly(progress, locale);
  if (plain) return [text(plain.headline), text(plain.notice), text(note)];
  const { day, elapsedLabel, elapsed } = glanceFacts(progress, locale);
  const { counted } = messagesOf(locale);
  return [
    text(
      sentences(
        [
          labels.standing(day, elapsedLabel, elapsed),
          glance(progress, locale).headline,
          counts.length > 1 ? labels.counts(counts.map(({ count, word }) => counted(count, word))) : '',
        ],
        locale,
      ),
    ),
    { kind: 'counts', counts },
    text(laggingText(progress, lagging, locale)),
    ...(changes
      ? [text(labels.news(changes.since, [changes.verdicts, ...(changes.values ? [changes.values] : [])]))]
      : []),
    text(note),
  ];
}

/** Each target that is behind or not met in a line, with room for the office's words. */
export const laggingBlocks = (
  { indicators }: PlanProgress,
  lagging: readonly LaggingRow[],
  words: OfficeWords,
  locale: Locale,
): Block[] =>
  lagging.flatMap(({ id }) =>
    indicators
      .filter(({ indicator }) => indicator.id === id)
      .map((entry) => ({
        kind: 'office',
        about: indicatorText(entry, locale),
        label: reportLabels[locale].office,
        paragraphs: words.get(`indicator:${id}`) ?? [],
      })),
  );

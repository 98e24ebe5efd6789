import { formatEnd } from '../format/dates.js';
import { pageLabels } from '../format/dashboard-words.js';
import { glanceLabels } from '../format/glance-words.js';
import { sentences, textIn } from '../format/locale.js';
import { goalWords, planWords } from '../format/plan-words.js';
import { messagesOf } from '../format/messages-of.js';
import { targetWords } from '../format/target-words.js';
import { valueWords } from '../format/value-words.js';
import type { Locale } from '../format/words.js';
import type { IndicatorProgress, PlanProgress } from '../progress/plan-progress.js';
import { glance, glanceFacts, laggingRows } from '../view/plan/glance.js';
import { glanceChanges } from '../view/plan/glance-changes.js';
import { planOnly } from '../view/plan/plan-only.js';
import { figureSources, staleSince } from '../view/plan/plan-figures.js';
import { requireHanded, requireOptions } from '../model/wrong-call.js';

/** Chinese parts words by full-width marks, English by half-width ones. */
const marks = {
  'zh-CN': { colon: '：', comma: '，', stop: '。', open: '（', close: '）', blank: '' },
  'zh-Hant': { colon: '：', comma: '，', stop: '。', open: '（', close: '）', blank: '' },
  en: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', blank: ' ' },
} as const;

/**
 * One indicator in a line: its value, its target in the plan's words, the verdict and the sentence.
 *
 * @example
 * indicatorText(progress, 'zh-CN').startsWith('万企拥有有效注册商标企业数（示例数据）：807家，目标超过900家（2025年底）；'); // true
 */
export function indicatorText({ main }: IndicatorProgress, locale: Locale): string {
  const { colon, comma, stop, open, close, blank } = marks[locale];
  const {
    name,
    tags,
    instead,
    targetLabel,
    target,
    due,
    statusWord,
    amount = '',
    sentence,
    value,
  } = targetWords(main, locale);
  const noted = (words: readonly (string | undefined)[]): string => {
    const said = words.filter(Boolean).join(comma);
    return said && open + said + close;
  };
  const shown = value && main.reported ? valueWords(main, main.reported, locale) : instead;
  const figures = [shown && shown !== target ? shown : '', `${targetLabel}${blank}${target}${noted([due])}`];
  const judged = messagesOf(locale).judged(statusWord, amount);
  const end = (words: string): string => (/[。.!?！？]$/.test(words) ? words : words + stop);
  return `${name}${noted(tags.map(({ word }) => word))}${colon}${figures.filter(Boolean).join(comma)}${
    locale === 'en' ? '; ' : '；'
  }${sentences([end(judged), sentence && end(sentence)], locale)}`;
}

/**
 * A whole plan on one day as plain text: for a message, an article without markup, a voice. The answer, what changed, and
 * by goal a line for every indicator.
 *
 * @param progress A result of `assessPlan`.
 * @example
 * planText(progress).includes('万企拥有有效注册商标企业数（示例数据）：807家，目标超过900家（2025年底）；低于序时进度12个百分点。'); // true
 */
export function planText(progress: PlanProgress, options: { readonly locale?: Locale } = {}): string {
  requireHanded('planText', 'progress', progress);
  requireOptions('planText', options);
  const { locale = 'zh-CN' } = options;
  const { day, elapsedLabel, elapsed, ended, period, sample } = glanceFacts(progress, locale);
  const plain = planOnly(progress, locale);
  const { headline, lagging } = glance(progress, locale);
  const { comma, colon, stop, blank } = marks[locale];
  const words = planWords(progress, locale);
  const changes = glanceChanges(progress, locale);
  const stale = staleSince(progress);
  const join = (said: readonly (string | undefined)[]): string => said.filter(Boolean).join(comma);
  const named = figureSources(progress).map(
    ({ name, url }) => textIn(name, locale) + (url ? marks[locale].open + url + marks[locale].close : ''),
  );
  const fileNote = textIn(progress.plan.note, locale);
  const notes = progress.indicators.flatMap(({ indicator: { name, baseline } }) =>
    baseline?.note ? [`* ${textIn(name, locale)}${colon}${textIn(baseline.note, locale)}`] : [],
  );
  const blocks = [
    [words.name],
    [
      join(plain ? [ended, period, plain.due, plain.issued] : [day, elapsedLabel + blank + elapsed, ended, period]) +
        stop,
      sample ? sample.notice + stop : '',
      stale ? pageLabels[locale].stale(formatEnd(stale, locale)) : '',
    ],
    plain
      ? [plain.headline, plain.notice]
      : [
          headline,
          lagging?.rows.length
            ? glanceLabels[locale].behindList +
              colon +
              laggingRows(progress, locale)
                .map(({ name, gap }) => join([name, gap]))
                .join(locale === 'en' ? '; ' : '；') +
              stop
            : lagging
              ? glanceLabels[locale].behindList + colon + lagging.note
              : '',
          changes ? changes.since + colon + join([changes.verdicts, changes.values]) + stop : '',
        ],
    ...progress.goals
      .filter(({ indicators }) => indicators.length > 0)
      .map((goal) => [goalWords(goal, locale).name, ...goal.indicators.map((entry) => indicatorText(entry, locale))]),
    notes,
    [words.note, fileNote, words.document ?? '', words.source],
    named.length > 0 ? [pageLabels[locale].sources + colon + named.join(locale === 'en' ? '; ' : '；') + stop] : [],
  ];
  return `${blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

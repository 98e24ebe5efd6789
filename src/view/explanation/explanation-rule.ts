import { formatNumber } from '../../format/numbers.js';
import { isTimed } from '../../format/target-words.js';
import type { TargetProgress } from '../../progress/plan-progress.js';
import type { Telling } from './explanation-telling.js';

/** A total cannot fall and an event cannot be undone; what is past its date is settled. */
const canFallBack = ({ target: { of }, reported, due }: TargetProgress): boolean =>
  of.kind !== 'total' && of.kind !== 'occurrence' && (due === undefined || (reported?.at ?? '') < due);

/** What would undo a target that is met: of a ceiling and of a fall a rise, of all else, a place too, a fall. */
const risesAgain = ({ target: { of }, kind, direction }: TargetProgress): boolean =>
  kind !== 'rank' && (direction === 'falling') !== ('direction' in of && of.direction === 'decrease');

/** The rule that decided, in whole sentences. */
export function ruleOf({ progress, locale, labels, messages, words }: Telling): string[] {
  const { status, reason, schedule, years, stale, fallenBackFrom, budget } = progress;
  const detail = words.sentence ? [labels.full(words.sentence)] : [];
  if (isTimed(status) && schedule.answered) {
    const tolerance = formatNumber(schedule.tolerance * 100, locale);
    // Of a budget less is better, so that what is ahead lies below.
    const turned = { ahead: 'behind', behind: 'ahead', 'on-schedule': 'on-schedule' } as const;
    const side = budget ? turned[status] : status;
    return [labels.rule[side](tolerance, words.statusWord), ...(stale || fallenBackFrom ? detail : [])];
  }
  if (!years && (status === 'met' || status === 'not-met')) {
    const mayFall = status === 'met' && canFallBack(progress) ? [labels.mayFall(risesAgain(progress))] : [];
    const rule = budget && status === 'not-met' ? 'broken' : status;
    return [labels.rule[rule](words.target, words.statusWord), ...detail, ...mayFall];
  }
  return status === 'direction-only' && reason
    ? [labels.full(messages.sentence([messages.reason[reason]])), ...detail]
    : detail;
}

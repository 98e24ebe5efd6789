import type { ReactiveControllerHost } from 'lit';
import type { FollowedWords } from '../../src/format/followed-words.js';
import type { Locale } from '../../src/format/words.js';
import type { Plan } from '../../src/model/plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

type Say = (progress: IndicatorProgress, locale: Locale) => FollowedWords;

let say: Say | undefined;

/** Few plans state a rhythm of publication: what is said of it is loaded for those. */
const bring = async (): Promise<void> => {
  say ??= (await import('../../src/format/followed-words.js')).followedWords;
};

/** The same before a plan is shown, so that no card grows afterwards. What can't be had is not waited for. */
export const ready = ({ indicators }: Plan): Promise<void> =>
  !say && indicators.some(({ reporting }) => reporting) ? bring().catch(() => {}) : Promise.resolve();

/** What is left and when the next figure comes, of an indicator whose file states a rhythm. */
export function followed(host: ReactiveControllerHost, progress: IndicatorProgress, locale: Locale): FollowedWords {
  if (!progress.indicator.reporting) return {};
  if (say) return say(progress, locale);
  // Without it the card says all the rest.
  void bring().then(
    () => host.requestUpdate(),
    () => {},
  );
  return {};
}

import { trendLabels } from '../../src/format/trend-words.js';
import { trendChart, type TrendChart } from '../../src/view/trend/trend-chart.js';

/**
 * The chart of the same target in the same words and the same box is the same: a reader who walks its points asks for it
 * each time.
 */
export function chartOnce(): typeof trendChart {
  let last: { readonly asked: readonly unknown[]; readonly chart: TrendChart } | undefined;
  return (progress, locale, width, form, height) => {
    // A page may bring its own words later.
    const asked = [progress, trendLabels[locale], locale, width, form, height];
    if (!last || asked.some((each, index) => each !== last?.asked[index]))
      last = { asked, chart: trendChart(progress, locale, width, form, height) };
    return last.chart;
  };
}

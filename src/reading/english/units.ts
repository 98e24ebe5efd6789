import { noUnit, unitAdjectives } from './words.js';

const reach = 160;

const percent = /^\s?(?:%|percent\b|per cent\b)(?!age)/i;
const points = /^[\s-]?(?:percentage points?|pp)\b/i;
const scale = /^\s(?:hundred|thousand|million|billion|trillion)\b/i;
// Signs of units as they are printed, close to the figure or one space from it: 50GW, 1.5 °C, 10 µg/m3, £20bn.
const sign =
  /^\s?(?:bn|tn|mn|[kMGT]?W(?:h|p)?|[kMG]?t(?:CO2e?)?|[kmµμ]?g|km[23²³]?|[cm]?m[23²³]?|ha|l|k|°\s?[CF]|MtCO2e?|GtCO2e?|dB)(?:\s?CO2(?:e|-eq)?)?(?:\/(?:[kc]?m[23²³]?|ha|l|kWh|day|year|person|capita))?(?![A-Za-z0-9°µ])/;
/** kg per person, per 100,000 live births, litres a day; a year says when. */
const per =
  /^\s(?:per\s(?!year\b|annum\b|cent\b)(?:[\d,]{1,12}\s|cubic\s|square\s)?[a-z-]+(?:\s(?:births|people|inhabitants|population|residents))?|a\s(?:day|week|month|head))/i;
const word = /^\s([a-z][a-z-]*)/i;
/** heat pump installations per year: all that stands before it is counted. */
const countedYearly = /^((?:\s[a-z-]+){1,3})\s(?:(?:a|per|each|every)\s(?:year|annum)|annually)\b/i;

/** Whether letters that touch a figure are a unit: 50GW, and not 5G. */
export const isGlued = (text: string, at: number): boolean =>
  sign.test(text.slice(at, at + 12)) && text.charAt(at) !== ' ';

/** The unit that stands at a place after a figure, as printed; per cent is %. */
export function unitAfter(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const rest = text.slice(at, at + reach);
  const found = percent.exec(rest);
  if (found) return { text: '%', end: at + found[0].length };
  const mille = /^\s?(?:‰|per mille\b)/i.exec(rest);
  if (mille) return { text: '‰', end: at + mille[0].length };
  const point = points.exec(rest);
  if (point) return { text: point[0].trim(), end: at + point[0].length };
  const printed = sign.exec(rest);
  let end = printed?.[0].length ?? scale.exec(rest)?.[0].length ?? 0;
  // After the sign of a unit another noun is what is measured: 30 Mt of, 12 GW capacity.
  const counts = printed === null || /^\s?(?:bn|tn|mn|m|k)$/.test(printed[0]);
  for (let more = 0; counts && more < 3; more++) {
    const next = word.exec(rest.slice(end))?.[1];
    if (next === undefined || noUnit.has(next.toLowerCase())) break;
    end += next.length + 1;
    if (!unitAdjectives.has(next.toLowerCase())) break;
  }
  const all = countedYearly.exec(rest.slice(end))?.[1];
  if (
    all !== undefined &&
    end > 0 &&
    !all
      .trim()
      .split(/\s/)
      .some((each) => noUnit.has(each.toLowerCase()))
  )
    end += all.length;
  for (let more = 0; more < 2; more++) end += per.exec(rest.slice(end))?.[0].length ?? 0;
  return end > 0 ? { text: rest.slice(0, end).trim(), end: at + end } : undefined;
}

// The limit: what a person would write by hand for this one job, with nothing shared and nothing named twice.

const noise = (difference) => Number(difference.toFixed(12));

/** What the last printed digit of a figure is worth: 1 of 90, 0.1 of 90.5. */
const lastDigit = (figure) => {
  let scale = 1;
  while (Math.round(figure * scale) / scale !== figure) scale *= 10;
  return 1 / scale;
};

/** How far a value lies from a figure; without the noise of the binary where that decides. */
const distance = (value, figure, edge) => {
  const off = Math.abs(value - figure);
  return Math.abs(off - edge) < 1e-9 ? noise(off) : off;
};

/** The same arithmetic as assessValue over the same columns, in one loop. Codes as in `statusNames`. */
export function handWritten(columns, today, tolerance, results) {
  const { value, start, low, high, bound, flags, from, at, due } = columns;
  const { done, elapsedShare, difference, projected, status } = results;
  for (let i = 0; i < value.length; i++) {
    const v = value[i];
    const b = start[i];
    const l = low[i];
    const h = high[i];
    const k = bound[i];
    const total = flags[i] === 1;
    const day = at[i];
    const first = from[i];
    const last = due[i];
    done[i] = elapsedShare[i] = difference[i] = projected[i] = NaN;
    if (v - v !== 0 || day < first || day > last || day > today) {
      status[i] = today < first ? 5 : 6;
      continue;
    }
    if (l - l !== 0 || h - h !== 0) {
      status[i] = 7;
      continue;
    }
    const started = b - b === 0;
    const falling = k === 2 || k === 3 || (k > 3 && started && b > h);
    const end = falling ? h : l;
    const one = total && k === 0 && l === 1;
    const budget = total && (k === 2 || k === 3 || (k === 5 && l === 0));
    // 左右: the last digit of the figure, and which side of its half the value lies on.
    const digit = k === 6 ? lastDigit(l) : 0;
    const held = k === 6 && started && distance(b, l, digit) <= digit;
    const met =
      k === 0
        ? v >= l
        : k === 1
          ? v > l
          : k === 2
            ? v <= h
            : k === 3
              ? v < h
              : k === 4
                ? falling
                  ? v <= h
                  : v >= l
                : k === 5
                  ? v === l || (started && b !== l && (falling ? v < l : v > l))
                  : distance(v, l, digit / 2) < digit / 2 || (v < l && distance(v, l, digit / 2) === digit / 2);
    let gap = NaN;
    if (started && !one && !held && (falling && !budget ? end < b : end > b)) {
      const share = (v - b) / (end - b) + 0;
      if (share * 100 - share * 100 === 0) {
        done[i] = share;
        if (k !== 6 || met || share <= 1) {
          const time = (day - first + 1) / (last - first + 1);
          gap = budget ? time - share : share - time;
          elapsedShare[i] = time;
          difference[i] = gap;
          if (time < 1) {
            let ends = b + (v - b) / time;
            // Of whole figures from nought on there is nothing below nought.
            if (
              ends < 0 &&
              v >= 0 &&
              b >= 0 &&
              l >= 0 &&
              h >= 0 &&
              v % 1 === 0 &&
              b % 1 === 0 &&
              l % 1 === 0 &&
              h % 1 === 0
            )
              ends = 0;
            const way = ((ends - b) / (end - b)) * 100;
            if (way - way === 0) projected[i] = ends;
          }
        }
      }
    }
    if (budget && !met && (k !== 5 || started)) status[i] = 4;
    else if (today > last && day < last && !(met && total && (k < 2 || k === 4))) status[i] = 6;
    else if (met && (!budget || day === last)) status[i] = 0;
    else if (day === last) status[i] = k === 6 || (k === 5 && !started) ? 7 : 4;
    else if (one || (budget && met && gap !== gap)) status[i] = 5;
    else if (gap !== gap) status[i] = 7;
    else {
      const edge = Math.abs(Math.abs(gap) - tolerance) < 1e-9 ? noise(gap) : gap;
      status[i] = edge > tolerance ? 1 : edge < -tolerance ? 3 : 2;
    }
  }
}

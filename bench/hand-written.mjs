// The limit: what a person would write by hand for this one job, with nothing shared and nothing named twice.

const noise = (difference) => Number(difference.toFixed(12));

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
    const falling = k === 2 || k === 3 || (k > 3 && b > h && b < Infinity);
    const end = falling ? h : l;
    const one = total && k === 0 && l === 1;
    let gap = NaN;
    if (b - b === 0 && !one && (falling ? end < b : end > b)) {
      const share = (v - b) / (end - b) + 0;
      if (share - share === 0) {
        const time = (day - first + 1) / (last - first + 1);
        gap = share - time;
        done[i] = share;
        elapsedShare[i] = time;
        difference[i] = gap;
        if (time < 1) {
          const ends = b + (v - b) / time;
          const way = (ends - b) / (end - b);
          if (way - way === 0) projected[i] = ends;
        }
      }
    }
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
                : k === 5 && v === l;
    if (today > last && day < last && !(met && total && (k < 2 || k === 4))) status[i] = 6;
    else if (met) status[i] = 0;
    else if (day === last) status[i] = k === 6 ? 7 : 4;
    else if (one) status[i] = 5;
    else if (gap !== gap) status[i] = 7;
    else {
      const edge = Math.abs(Math.abs(gap) - tolerance) < 1e-9 ? noise(gap) : gap;
      status[i] = edge > tolerance ? 1 : edge < -tolerance ? 3 : 2;
    }
  }
}

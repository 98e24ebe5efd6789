import type { GaugeGeometry, TrackGeometry, YearsGeometry } from '../../view/gauge/gauge-geometry.js';
import { piece, type Given, type Piece } from '../../static/piece.js';

/** Pixels of the bar in a row of a table. */
const width = 88;
const height = 18;

const x = (share: number): number => Math.round(share * width) / 100;

/** A mark told apart from any bar under it by paper on both sides. */
const mark = (share: number, line: string, weight: number): Given => {
  const at = Math.min(Math.max(x(share), weight / 2), width - weight / 2);
  const path = (stroke: string, size: number): Piece =>
    piece('path', { transform: `translate(${at} 0)`, d: line, stroke, 'stroke-width': size });
  return [path('#fff', weight + 2), path('#000', weight)];
};

function track({ base, bar, lost, schedule, targets, provisional }: TrackGeometry): Given {
  const rect = (from: number, to: number, fill: string, framed = false): Piece =>
    piece('rect', {
      x: x(from) + (framed ? 0.5 : 0),
      y: framed ? 5.5 : 5,
      width: Math.max(x(to) - x(from) - (framed ? 1 : 0), 0),
      height: framed ? 8 : 9,
      fill,
      stroke: framed ? '#000' : undefined,
      'stroke-width': framed ? 0.75 : undefined,
    });
  return [
    rect(0, 100, '#fff', true),
    base && rect(base.from, base.to, '#a6a6a6'),
    bar && rect(bar.from, bar.to, provisional ? '#777' : '#333'),
    lost && rect(lost.from, lost.to, '#fff', true),
    schedule !== undefined && [
      mark(schedule, 'M0 4V14', 1),
      piece('path', { transform: `translate(${x(schedule)} 0)`, d: 'M-3.5 0h7L0 5Z', fill: '#000' }),
    ],
    targets.map((at) => mark(at, 'M0 2V17', 2)),
  ];
}

/** A box a year: full where the duty was done, a thick frame where it was not, a thin one where nothing is known. */
const years = ({ years: all }: YearsGeometry): Given =>
  all.map(({ status }, index) => {
    const [from, step] = [(index / all.length) * width, width / all.length];
    return piece('rect', {
      x: from + 2,
      y: 5.5,
      width: Math.max(step - 4, 2),
      height: 8,
      fill: status === 'met' ? '#333' : '#fff',
      stroke: '#000',
      'stroke-width': status === 'not-met' ? 2 : 0.75,
    });
  });

/** A gauge without words in the inks of paper: the words beside it say the same. */
export function miniBar(geometry: GaugeGeometry | undefined): Given {
  if (!geometry || geometry.form === 'event') return undefined;
  return piece(
    'svg',
    { class: 'bar', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    geometry.form === 'track' ? track(geometry) : years(geometry),
  );
}

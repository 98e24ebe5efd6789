import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { columnWidths } from '../../src/view/table/column-widths.js';
import { indicatorTable } from '../../src/view/table/indicator-rows.js';
import { midTerm, progressOn } from '../../stories/examples.js';
import { manyIndicators } from '../../stories/many-indicators.js';

describe('columnWidths', () => {
  const table = indicatorTable(progressOn(midTerm), 'zh-CN');
  const trackOf = (key: string, widths = columnWidths(table, false)): string =>
    widths.tracks.split(' ')[table.columns.findIndex((column) => column.key === key)]!;

  test('has a track for every column that is drawn', () => {
    assert.equal(columnWidths(table, false).tracks.split(' ').length, table.columns.length);
    assert.equal(columnWidths(table, true).tracks.split(' ').length, table.columns.length - 1);
  });

  test('gives a figure the room of its longest, by hand: 1234567.89 is ten letters of seven twelfths', () => {
    const many = manyIndicators(200);
    const long = indicatorTable(many, 'zh-CN');
    const baselines = long.rows.map(({ cells }) => cells['baseline']!.text);
    const most = Math.max(...baselines.map((text) => text.length));
    const track = columnWidths(long, false).tracks.split(' ')[long.columns.findIndex(({ key }) => key === 'baseline')];
    // And 1.2 letters around it.
    assert.equal(track, `${Math.round(((most * 7) / 12 + 1.2) * 10) / 10}em`);
  });

  test('lets words grow and not shrink below their least, names most of all', () => {
    assert.match(trackOf('name'), /^minmax\(12\.2em,\d+fr\)$/);
    const part = (key: string): number => Number(/,(\d+)fr/.exec(trackOf(key))![1]);
    for (const key of ['target', 'schedule', 'status', 'outlook']) assert.ok(part(key) < part('name'), key);
  });

  test('is as wide at least as its tracks together', () => {
    const { tracks, least } = columnWidths(table, false);
    const sum = [...tracks.matchAll(/([\d.]+)em/g)].reduce((total, [, em]) => total + Number(em), 0);
    assert.equal(least, `${Math.ceil(Math.round(sum * 10) / 10)}em`);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

type Both<Words> = Readonly<Record<'zh-CN' | 'en', Words>>;
type Rows<Words> = readonly (readonly [
  what: string,
  say: (labels: Words, language: 'zh-CN' | 'en') => string,
  zh: string,
  en: string,
])[];

/** What stands at each place, in both languages. */
export function saidInBoth<Words>(title: string, tables: Both<Words>, rows: Rows<Words>): void {
  describe(title, () => {
    for (const [what, say, zh, en] of rows)
      test(what, () => assert.deepEqual([say(tables['zh-CN'], 'zh-CN'), say(tables.en, 'en')], [zh, en]));
  });
}

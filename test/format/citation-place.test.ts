import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationPassage } from '../../src/format/citation-place.js';
import { targetPassage } from '../../src/format/plan-quotes.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

const chapter = '二、总体思路与发展目标';
const section = '（三）发展目标';
const cited = (locator: object) => ({ quote: '知识产权创造质量明显提升。', locator });

describe('the place of a sentence in a line that has room for numbers alone', () => {
  test('is chapter, section and paragraph by their numbers', () => {
    const place = cited({ chapter, section, paragraph: 2 });
    assert.equal(citationPassage(place, 'zh-CN'), '第二章（三）第2段');
    assert.equal(citationPassage(place, 'en'), 'chapter 2 (3), paragraph 2');
  });

  test('has no paragraph where none is known, and the headings where they have no number', () => {
    assert.equal(citationPassage(cited({ chapter, section }), 'zh-CN'), '第二章（三）');
    assert.equal(citationPassage(cited({ chapter: 'Targets', section: 'Climate' }), 'en'), 'Targets Climate');
    assert.equal(citationPassage(cited({ page: 7 }), 'zh-CN'), '');
  });

  test('is said of every statement of the plan on board', () => {
    const { indicators } = assessPlan(gulouPlan, { asOf: '2024-01-31' });
    const statements = indicators.filter(({ main }) => main.group !== 'quantified');
    assert.equal(statements.length, 20);
    const places = statements.map(({ main }) => targetPassage(main, 'zh-CN'));
    assert.ok(
      places.every((place) => /^第[二三四五六七八九]章（[一二三四五]）(第\d+段)?$/.test(place)),
      places.join(),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXml } from '../../src/cli/read-xml.js';
import { atomFeed, iati, type XmlElement } from '../../src/exchange/index.js';
import { parseObservations, withObservations } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { chinaPlan } from '../../src/plans/china-14th-five-year-plan.js';
import { europePlan } from '../../src/plans/europe-2020.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { planChanges } from '../../src/progress/plan-changes.js';
import { awkwardPlan } from './awkward-plan.js';
import { assertOrder, elements, type Order } from './order.js';

const terminal = { locale: 'en', out: () => undefined, error: () => undefined, colours: false } as const;
const parse = (text: string): XmlElement => readXml(new TextEncoder().encode(text), 'file.xml', terminal);
const gulou = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const plans: Record<string, Plan> = { awkward: awkwardPlan, Gulou: gulou, national: chinaPlan, Europe: europePlan };
const named = (root: XmlElement, name: string): XmlElement[] =>
  [...elements(root)].filter((each) => each.name === name);
const textOf = ({ children }: XmlElement): string => children.filter((child) => typeof child === 'string').join('');
const many = Infinity;

const narrative = [['narrative', 1, many]] as const;
/** IATI 2.03, iati-activities-schema.xsd: what we write of it, in its order. */
const iatiOrder: Order = {
  'iati-activities': [['iati-activity', 1, many]],
  'iati-activity': [
    ['iati-identifier', 1, 1],
    ['reporting-org', 1, 1],
    ['title', 1, 1],
    ['description', 1, many],
    ['participating-org', 1, many],
    ['activity-status', 1, 1],
    ['activity-date', 1, many],
    ['document-link', 0, many],
    ['result', 0, many],
  ],
  'reporting-org': narrative,
  'participating-org': narrative,
  title: narrative,
  description: narrative,
  comment: narrative,
  'document-link': [
    ['title', 1, 1],
    ['category', 1, many],
  ],
  result: [
    ['title', 1, 1],
    ['description', 0, 1],
    ['indicator', 1, many],
  ],
  indicator: [
    ['title', 1, 1],
    ['description', 0, 1],
    ['baseline', 0, many],
    ['period', 0, many],
  ],
  baseline: [['comment', 0, 1]],
  period: [
    ['period-start', 1, 1],
    ['period-end', 1, 1],
    ['target', 0, many],
    ['actual', 0, many],
  ],
  target: [['comment', 0, 1]],
  actual: [['comment', 0, 1]],
};

describe('IATI', () => {
  for (const [name, plan] of Object.entries(plans))
    test(`${name}: holds what the standard lets it hold, in its order, with its codes`, () => {
      const root = parse(iati(plan, { asOf: '2024-01-31', organisation: 'XX-TEST-1' }));
      assertOrder(root, iatiOrder);
      assert.equal(root.attributes['version'], '2.03');
      // ResultType, IndicatorMeasure, ActivityStatus.
      for (const { attributes } of named(root, 'result')) assert.equal(attributes['type'], '9');
      for (const each of named(root, 'indicator')) {
        const measure = each.attributes['measure']!;
        assert.ok(['1', '2', '4', '5'].includes(measure));
        for (const held of elements(each)) {
          if (!['target', 'actual', 'baseline'].includes(held.name)) continue;
          // “The @value must be included for non-qualitative measures … and should be a valid number.”
          const value = held.attributes['value'];
          if (measure === '5') assert.equal(value, undefined);
          else if (held.name !== 'target') assert.match(value!, /^-?\d+(\.\d+)?$/);
        }
      }
      for (const period of named(root, 'period')) {
        const [start, end] = ['period-start', 'period-end'].map(
          (edge) => named(period, edge)[0]!.attributes['iso-date']!,
        );
        assert.ok(start! <= end!);
      }
    });

  test('reports only what was known on the day', () => {
    const values = (asOf: string): (string | undefined)[] =>
      named(parse(iati(awkwardPlan, { asOf, organisation: 'XX-1' })), 'actual').map(
        ({ attributes }) => attributes['value'],
      );
    assert.deepEqual(values('2022-06-30'), ['3.5']);
    // The final figure revises the preliminary one.
    assert.ok(values('2022-10-31').includes('4.00') && !values('2022-10-31').includes('3.5'));
  });

  test('a falling indicator is not ascending', () => {
    const root = parse(iati(chinaPlan, { asOf: '2025-10-31', organisation: 'XX-1' }));
    const unemployment = named(root, 'indicator').find((each) =>
      named(each, 'narrative').some((words) => textOf(words) === '城镇调查失业率'),
    );
    assert.equal(unemployment?.attributes['ascending'], '0');
  });

  test('an identifier IATI does not take is refused', () => {
    for (const organisation of ['', 'XX', 'XX-1/2', 'XX-1 2'])
      assert.throws(() => iati(gulouPlan, { asOf: '2024-01-31', organisation }), RangeError);
  });
});

describe('the feed of what changed', () => {
  const url = 'https://example.org/plan';
  for (const [name, plan] of Object.entries(plans)) {
    const root = parse(atomFeed(plan, { url, feed: 'https://example.org/feed.xml' }));
    const children = (parent: XmlElement, tag: string): XmlElement[] =>
      parent.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === tag);

    test(`${name}: is a feed by RFC 4287`, () => {
      assert.equal(root.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
      // 4.1.1: exactly one id, title, updated; an author for all entries; at most one alternate link of a type.
      for (const tag of ['id', 'title', 'updated', 'author']) assert.equal(children(root, tag).length, 1, tag);
      assert.equal(children(children(root, 'author')[0]!, 'name').length, 1, '3.2.1');
      for (const entry of children(root, 'entry')) {
        for (const tag of ['id', 'title', 'updated']) assert.equal(children(entry, tag).length, 1, tag);
        // 4.1.2: an entry without content has an alternate link; 4.1.3.3: XHTML content is one div.
        assert.equal(children(entry, 'link')[0]?.attributes['rel'], 'alternate');
        for (const content of children(entry, 'content')) {
          assert.equal(content.attributes['type'], 'xhtml');
          const held = content.children.filter((child) => typeof child !== 'string') as XmlElement[];
          assert.deepEqual(
            held.map((each) => [each.name, each.attributes['xmlns']]),
            [['div', 'http://www.w3.org/1999/xhtml']],
          );
        }
      }
      // 3.3: RFC 3339 with an upper-case T and Z.
      for (const moment of [...named(root, 'updated'), ...named(root, 'published')])
        assert.match(textOf(moment), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      // 4.2.6: ids are IRIs, and no two entries have one.
      const ids = children(root, 'entry').map((entry) => textOf(children(entry, 'id')[0]!));
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.ok(new URL(id).href === id);
    });

    test(`${name}: an entry tells of the verdicts that changed`, () => {
      for (const entry of children(root, 'entry')) {
        const day = textOf(children(entry, 'updated')[0]!).slice(0, 10);
        const changes = planChanges(plan, { asOf: day });
        const lines = named(entry, 'li').map(textOf);
        const quantified = (changes?.verdicts ?? []).filter(
          ({ after, indicator }) => after.group === 'quantified' && !indicator.parent,
        );
        assert.equal(lines.length, quantified.length, day);
        for (const { indicator } of quantified) {
          const words = typeof indicator.name === 'string' ? indicator.name : indicator.name['zh-CN']!;
          assert.ok(
            lines.some((line) => line.includes(words)),
            words,
          );
        }
      }
    });
  }

  test('the latest publication stands first, and only as many as are asked for', () => {
    const days = (most?: number): string[] =>
      named(parse(atomFeed(gulou, { url, ...(most !== undefined && { most }) })), 'published').map(textOf);
    assert.deepEqual(days(), [...days()].sort().reverse());
    assert.equal(days(2).length, 2);
    assert.deepEqual(days(2), days().slice(0, 2));
  });

  test('a plan without figures is a feed without entries', () => {
    const root = parse(atomFeed(gulouPlan, { url }));
    assert.equal(named(root, 'entry').length, 0);
    assert.equal(textOf(named(root, 'updated')[0]!), '2021-12-31T00:00:00Z');
  });

  test('an address that is none of the web is refused', () =>
    assert.throws(() => atomFeed(gulouPlan, { url: 'javascript:alert(1)' }), RangeError));
});

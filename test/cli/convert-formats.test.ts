import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { exchangeFormats } from '../../src/exchange/index.js';
import { awkwardPlan } from '../exchange/awkward-plan.js';
import { drumtower, emptyFolder } from './cli-kit.js';

const options: Readonly<Record<string, readonly string[]>> = {
  iati: ['--organisation', 'XX-TEST-1', '--as-of', '2024-01-31'],
  atom: ['--url', 'https://example.org/plan'],
};
const { observations, ...published } = awkwardPlan;

/** A plan and its figures beside it, as an office keeps them. */
function office(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(published));
  writeFileSync(join(folder, 'plan.observations.json'), JSON.stringify({ plan: 'awkward', observations }));
  return folder;
}

describe('drumtower convert --to', () => {
  for (const format of exchangeFormats)
    test(`writes ${format}, and tells what it leaves behind`, async () => {
      const folder = office();
      const call = ['convert', 'plan.json', 'out', '--to', format, ...(options[format] ?? [])];
      const dry = await drumtower(folder, ...call, '--dry-run', '--json');
      assert.equal(dry.code, 0, dry.error);
      assert.equal(existsSync(join(folder, 'out')), false, 'a dry run writes nothing');
      const { files, lost, written } = JSON.parse(dry.out) as { files: string[]; lost: object[]; written: boolean };
      assert.equal(written, false);
      assert.ok(lost.length > 0);
      const first = await drumtower(folder, ...call);
      assert.equal(first.code, 0, first.error);
      assert.match(first.out, /没有位置/);
      if (files.length > 1) assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [...files].sort());
      else assert.ok(readFileSync(join(folder, 'out'), 'utf8').length > 100);
      const again = await drumtower(folder, ...call);
      assert.equal(again.code, 2, 'what is there is not overwritten');
      assert.equal((await drumtower(folder, ...call, '--force')).code, 0);
    });

  test('says in English what it wrote', async () => {
    const { out } = await drumtower(office(), 'convert', 'plan.json', 'p.csv', '--to', 'sdmx-csv', '--locale', 'en');
    assert.match(out, /Written to p\.csv \(sdmx-csv\)\.[\s\S]*measures 1/);
  });

  for (const [what, args, message] of [
    ['a format it does not know', ['--to', 'rdf'], /rdf/],
    ['a feed without an address', ['--to', 'atom'], /--url/],
    ['an address that is none', ['--to', 'atom', '--url', 'plan'], /plan/],
    ['IATI without a publisher', ['--to', 'iati'], /--organisation/],
    ['a day that is none', ['--to', 'iati', '--organisation', 'XX-1', '--as-of', '2024-02-30'], /2024-02-30/],
    ['both ways at once', ['--to', 'dcat', '--from', 'stratml'], /from|to/],
    ['figures without their plan', ['--from', 'sdmx-csv'], /--plan/],
  ] as const)
    test(`refuses ${what}`, async () => {
      const { code, error } = await drumtower(office(), 'convert', 'plan.json', 'out', ...args);
      assert.equal(code, 2, error);
      assert.match(error, message);
    });
});

describe('drumtower convert --from', () => {
  test('StratML gives a plan that check finds right', async () => {
    const folder = office();
    await drumtower(folder, 'convert', 'plan.json', 'plan.xml', '--to', 'stratml');
    const { code, out } = await drumtower(folder, 'convert', 'plan.xml', 'back.json', '--from', 'stratml');
    assert.equal(code, 0, out);
    const back = JSON.parse(readFileSync(join(folder, 'back.json'), 'utf8')) as { observations: object[]; id: string };
    assert.equal(back.id, 'awkward');
    // That of the series outside the plan has no place in the document.
    assert.equal(back.observations.length, observations!.length - 1);
    assert.equal((await drumtower(folder, 'check', 'back.json')).code, 0);
  });

  for (const [format, source] of [
    ['datapackage', 'out/datapackage.json'],
    ['csvw', 'out/observations.csv'],
    ['sdmx-csv', 'out'],
  ] as const)
    test(`${format} gives the figures as they were`, async () => {
      const folder = office();
      await drumtower(folder, 'convert', 'plan.json', 'out', '--to', format);
      const call = ['convert', source, 'back.json', '--from', format, '--plan', 'plan.json', '--json'];
      const { code, out } = await drumtower(folder, ...call);
      assert.equal(code, 0, out);
      assert.deepEqual(
        (JSON.parse(readFileSync(join(folder, 'back.json'), 'utf8')) as { observations: object[] }).observations,
        JSON.parse(JSON.stringify(observations)),
      );
    });

  test('tells what is doubtful in a document of somebody else, and writes nothing where something is wrong', async () => {
    const folder = emptyFolder();
    const results = (end: string): string =>
      `<PerformancePlanOrReport><Name>P</Name><StrategicPlanCore><Goal><Name>G</Name><Description/><Objective><Name>O</Name>
      <PerformanceIndicator><MeasurementDimension>M</MeasurementDimension><UnitOfMeasurement>t</UnitOfMeasurement>
      <MeasurementInstance><TargetResult><EndDate>${end}</EndDate><NumberOfUnits>5</NumberOfUnits></TargetResult></MeasurementInstance>
      </PerformanceIndicator></Objective></Goal></StrategicPlanCore>
      <AdministrativeInformation><StartDate>2021-01-01</StartDate><EndDate>2025-12-31</EndDate></AdministrativeInformation></PerformancePlanOrReport>`;
    writeFileSync(join(folder, 'good.xml'), results('2025-12-31'));
    writeFileSync(join(folder, 'bad.xml'), results('2025-02-30'));
    const good = await drumtower(folder, 'convert', 'good.xml', 'good.json', '--from', 'stratml');
    assert.equal(good.code, 0, good.error);
    assert.match(good.out, /存疑[\s\S]*按原文保留/);
    const bad = await drumtower(folder, 'convert', 'bad.xml', 'bad.json', '--from', 'stratml');
    assert.equal(bad.code, 1);
    assert.equal(existsSync(join(folder, 'bad.json')), false);
  });

  test('a table without its columns is refused with their names', async () => {
    const folder = office();
    writeFileSync(join(folder, 'f.csv'), 'indicator,period\nfall,2022\n');
    const call = ['convert', 'f.csv', 'b.json', '--from', 'datapackage', '--plan', 'plan.json'];
    const { code, error } = await drumtower(folder, ...call);
    assert.equal(code, 1);
    assert.match(error, /value, counts, status/);
  });
});

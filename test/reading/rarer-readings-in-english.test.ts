import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIndicatorTable } from '../../src/reading/read-indicator-table.js';
import { readTarget } from '../../src/reading/read-target.js';
import { check } from './read-whole.js';

/* English sentences of rarer forms, read whole: units, ranges, starts, years, norms and places in an order. */

check('a unit as it is printed', {
  'Reach 50GW by 2030': '{} <50GW> level; >=50; 2030-12-31; GW; - | bound[50] when[by 2030] unit[GW]',
  'Reach 95% 5G coverage by 2030': '{} <95%> level; >=95; 2030-12-31; %; - | bound[95] when[by 2030] unit[%]',
  'Cut the death rate to 3.5 per mille by 2030':
    '{} <Cut the death rate to 3.5 per mille> level; <=3.5; 2030-12-31; ‰; - | bound[Cut/3.5] when[by 2030] unit[ per mille]',
  'Cut the death rate to 3.5‰ by 2030':
    '{} <Cut the death rate to 3.5‰> level; <=3.5; 2030-12-31; ‰; - | bound[Cut/3.5] when[by 2030] unit[‰]',
  'Cut nitrogen dioxide to 20 µg/m3 by 2030':
    '{} <Cut nitrogen dioxide to 20 µg/m3> level; <=20; 2030-12-31; µg/m3; - | bound[Cut/20] when[by 2030] unit[ µg/m3]',
  'Cut use to 120 litres a day by 2030':
    '{} <Cut use to 120 litres a day> level; <=120; 2030-12-31; litres a day; - | bound[Cut/120] when[by 2030] unit[ litres a day]',
  'Reach 2,000 full-time jobs by 2030':
    '{} <2,000 full-time jobs> level; >=2000; 2030-12-31; full-time jobs; - | bound[2,000] when[by 2030] unit[ full-time jobs]',
  'Raise the share by 2 pp by 2030':
    '{} <Raise the share by 2 pp> pts inc; >=2; 2030-12-31; pp; - | of[Raise] bound[2] when[by 2030] unit[ pp]',
  'Reach 1.5 million square metres by 2030':
    '{} <1.5 million square metres> level; >=1.5; 2030-12-31; million square metres; - | bound[1.5] when[by 2030] unit[ million square metres]',
  'Raise income to €1,200.50 per head':
    '{} <€1,200.50 per head> yv; >=1200.5; -; € per head; - | bound[€1,200.50] unit[€1,200.50 per head]',
});

check('a start is no target', {
  'Increase coverage from 25% to 40% by 2030':
    '{} <40%> level; >=40; 2030-12-31; %; - | bound[40] when[by 2030] unit[%]',
  'Raise capacity to 50 GW by 2030, up from 5 GW today':
    '{} <50 GW> level; >=50; 2030-12-31; GW; - | bound[50] when[by 2030] unit[ GW]',
  'Cut the share of people living on $2 a day to 5%':
    '{} <Cut the share of people living on $2 a day to 5%> level; <=5; -; %; - | bound[Cut/5] unit[%]',
  'Bring 90% of homes within 10 minutes of a park': '{} <90%> level; >=90; -; %; - | bound[90] unit[%]',
});

check('a range', {
  'Unemployment is to be in the range of 3 to 5%': '{} <3 to 5%> level; 3..5; -; %; - | bound[3/5] unit[%]',
  'Raise spending to between £3m and £5m': '{} <£3m and £5m> level; 3..5; -; £m; - | bound[£3/£5] unit[£5m]',
  'Raise the share to 20 to 25% by 2030':
    '{} <20 to 25%> level; 20..25; 2030-12-31; %; - | bound[20/25] when[by 2030] unit[%]',
  'Keep inflation at 2 to 3%': '{} <2 to 3%> level; 2..3; each; %; - | bound[2/3] unit[%]',
  // The end of a move is no end of a range.
  'Raise the share from 5 to 6%': '{} <6%> level; >=6; -; %; - | bound[6] unit[%]',
});

check('a norm by itself', {
  'Unemployment no higher than 4%': '{} <no higher than 4%> level; <=4; -; %; - | bound[no higher than 4] unit[%]',
  'Waiting times not longer than 18 weeks':
    '{} <not longer than 18 weeks> level; <=18; -; weeks; - | bound[not longer than 18] unit[ weeks]',
  'More than 90% of homes by 2030':
    '{} <More than 90%> level; >90; 2030-12-31; %; - | bound[More than 90] when[by 2030] unit[%]',
  'By 2030, about 90% coverage': '{} <about 90%> level; ~90; 2030-12-31; %; - | bound[about 90] when[By 2030] unit[%]',
  '90% by 2030': '{} <90%> level; >=90; 2030-12-31; %; - | bound[90] when[by 2030] unit[%]',
  '200 homes a year':
    '{} <200 homes a year> yv; >=200; each; homes; - | bound[200] when[a year] unit[ homes] ?yearly-rate[a year](-)',
});

check('what each year brings up to a day', {
  'Deaths are to fall to 100 a year by 2030':
    '{} <fall to 100 a year> yv; <=100; 2030-12-31; -; - | of[a year] bound[fall/100] when[by 2030]',
  'Build 200 homes every year until 2030':
    '{} <200 homes every year> yv; >=200; each:..2030-12-31; homes; - | bound[200] when[every year/until 2030] unit[ homes]',
  'Keep inflation at an average of 2% between 2021 and 2026':
    '{} <2% between 2021 and 2026> level; >=2; mean:2021-01-01..2026-12-31; %; - | bound[2] when[between 2021 and 2026] unit[%]',
});

check('years', {
  'Deliver 5,000 homes in the period 2021-2026':
    '{} <Deliver 5,000 homes in the period 2021-2026> total@2021-01-01; >=5000; 2026-12-31; homes; - | of[Deliver] bound[5,000] when[in the period 2021-2026] unit[ homes]',
  'Between 2021 and 2026, at least 5,000 homes are to be built':
    '{} <Between 2021 and 2026, at least 5,000 homes are to be built> total@2021-01-01; >=5000; 2026-12-31; homes; - | of[built] bound[at least 5,000] when[Between 2021 and 2026] unit[ homes]',
  '5,000 homes built between 2021 and 2026':
    '{} <5,000 homes built between 2021 and 2026> total@2021-01-01; >=5000; 2026-12-31; homes; - | of[built] bound[5,000] when[between 2021 and 2026] unit[ homes]',
});

check('a base', {
  'Cut emissions by 10% below the 2015 level by 2030':
    '{} <10% below the 2015 level> chg% dec@2015; >=10; 2030-12-31; %; - | of[below the 2015 level] bound[10] when[by 2030] unit[%]',
  'Cut emissions by 10% from 2015, and waste by 5%, by 2030': [
    '{} <Cut emissions by 10% from 2015> chg% dec@2015; >=10; 2030-12-31; %; - | of[Cut/from 2015] bound[10] when[by 2030] unit[%]',
    '{} <Cut emissions by 10% from 2015, and waste by 5%> chg% dec; >=5; 2030-12-31; %; - | of[Cut] bound[5] when[by 2030] unit[%]',
  ],
  'Cut waste by 20% and 30 tonnes': [
    '{} <Cut waste by 20%> chg% dec; >=20; -; %; - | of[Cut] bound[20] unit[%]',
    'figures-do-not-fit[30 tonnes]',
  ],
});

check('what is to be there in total', {
  '5,000 jobs in total by 2025':
    '{} <5,000 jobs in total> total; >=5000; 2025-12-31; jobs; - | of[in total] bound[5,000] when[by 2025] unit[ jobs]',
  'Reach 300 new homes in all between 2021 and 2025':
    '{} <300 new homes in all between 2021 and 2025> total@2021-01-01; >=300; 2025-12-31; new homes; - | of[in all] bound[300] when[between 2021 and 2025] unit[ new homes]',
  'Reach 90% in total': '{} <90%> level; >=90; -; %; - | bound[90] unit[%]',
});

check('growth that is to be kept in a range', {
  'Keep growth at 5 to 6%':
    '{} <growth at 5 to 6%> yr inc; 5..6; each; %; - | of[growth] bound[5/6] unit[%] ?span-unsaid[growth](avg inc)',
  'Keep GDP growth between 5 and 6% until 2030':
    '{} <growth between 5 and 6%> yr inc; 5..6; each:..2030-12-31; %; - | of[growth] bound[5/6] when[until 2030] unit[%] ?span-unsaid[growth](avg inc)',
  'Maintain growth at 5 to 6% a year':
    '{} <growth at 5 to 6% a year> yr inc; 5..6; each; %; - | of[growth] bound[5/6] when[a year] unit[%]',
  'Growth of 5 to 6% a year':
    '{} <Growth of 5 to 6% a year> yr inc; 5..6; each; %; - | of[Growth of/a year] bound[5/6] when[a year] unit[%]',
  'Keep growth below 3%': 'relative-figure[3%]',
});

check('a place', {
  'Rank 5th or better in the region':
    '{} <Rank 5th or better in the region> rank region; <=5; -; -; - | of[Rank 5th or better in the region] bound[Rank 5th]',
  'Be among the top ten cities or higher':
    '{} <among the top ten cities> rank cities; <=10; -; -; - | of[among the top ten cities] bound[among the top ten cities]',
  'Rank 5th in the region by 2030':
    '{} <Rank 5th in the region> rank region; <=5; 2030-12-31; -; - | of[Rank 5th in the region] bound[Rank 5th] when[by 2030]',
  'Raise its ranking from 49 to 25':
    '{} <ranking from 49 to 25> rank; <=25; -; -; - | of[ranking from 49 to 25] bound[ranking from 49 to 25]',
  'Enter the top 100 universities in the world by 2030':
    '{} <Enter the top 100 universities in the world> rank universities in the world; <=100; 2030-12-31; -; - | of[Enter the top 100 universities in the world] bound[Enter the top 100 universities] when[by 2030]',
});

check('in other words', {
  'Halving waste by 2030':
    '{} <Halving> chg% dec; >=50; 2030-12-31; %; - | of[Halving] bound[Halving] when[by 2030] unit[Halving]',
  'Doubling of exports, compared to 2015':
    '{} <Doubling> chg% inc@2015; >=100; -; %; - | of[Doubling/compared to 2015] bound[Doubling] unit[Doubling]',
  'Progressively lower the rate by 2030':
    '{} <Progressively lower> level; down; 2030-12-31; -; - | bound[Progressively lower] when[by 2030]',
});

check('sentence after sentence', {
  'Reach 90% by 2030. Phase out coal by 2035! Improve steadily the air; cut waste by 5%.': [
    '{} <90%> level; >=90; 2030-12-31; %; - | bound[90] when[by 2030] unit[%]',
    '{} <Phase out> occ; >=1; 2035-12-31; -; - | of[Phase out] bound[Phase out] when[by 2035]',
    '{} <Improve steadily> level; up; -; -; - | bound[Improve steadily]',
    '{} <cut waste by 5%> chg% dec; >=5; -; %; - | of[cut] bound[5] unit[%]',
  ],
  'We reach 90% by 2030/31. We aim to cut waste by nearly 5%.\nDouble exports by the end of the decade.': [
    '{} <90%> level; >=90; 2031-03-31; %; - | bound[90] when[by 2030/31] unit[%] ?reporting-year[by 2030/31](2031-06-30)',
    'vague[5%]',
    'vague[Double]',
  ],
});

check('several figures under one verb', {
  'Exports and imports are to grow on average by 5% and 6%': [
    '{} <grow on average by 5%> avg inc; >=5; -; %; - | of[grow/on average] bound[5] unit[%]',
    '{} <grow on average by 5% and 6%> avg inc; >=6; -; %; - | of[grow/on average] bound[6] unit[%]',
  ],
  'Exports are to grow on average by 5% and 6 tonnes': [
    '{} <grow on average by 5%> avg inc; >=5; -; %; - | of[grow/on average] bound[5] unit[%]',
    'figures-do-not-fit[6 tonnes]',
  ],
  'Build 20 homes, and 30 schools between 2021 and 2026': [
    '{} <Build 20 homes> ?level/total; >=20; -; homes; - | of[Build] bound[20] unit[ homes] ?kind-unsaid[Build](level or total)',
    '{} <Build 20 homes, and 30 schools between 2021 and 2026> total@2021-01-01; >=30; 2026-12-31; schools; - | of[Build] bound[30] when[between 2021 and 2026] unit[ schools]',
  ],
});

check('what only looks like a start, a place or a distance', {
  'Move from coal to 40% renewables': '{} <40%> level; >=40; -; %; - | bound[40] unit[%]',
  'Build 5 miles of road within the plan':
    '{} <Build 5 miles> ?level/total; >=5; -; miles; - | of[Build] bound[5] unit[ miles] ?kind-unsaid[Build](level or total)',
  'Rise 5 positions in the ranking': 'no-such-kind[5 positions]',
  'Reach at least 80 or more': '{} <at least 80> level; >=80; -; -; - | bound[at least 80]',
  'Limit waste to between 3 and 5 kg': '{} <3 and 5 kg> level; 3..5; each; kg; - | bound[3/5] unit[ kg]',
});

check('a change of an amount, and of a noun', {
  'Increase output on average by 50 tonnes':
    '{} <Increase output on average by 50 tonnes> abs inc; >=50; -; tonnes; - | of[Increase] bound[50] unit[ tonnes]',
  'Increase output by 50 tonnes per year from 2015 to 2025': 'no-such-kind[50 tonnes]',
  'The share is to grow by 5 percentage points in 2023':
    '{} <grow by 5 percentage points> pts inc; >=5; 2023-12-31; percentage points; - | of[grow] bound[5] when[in 2023] unit[ percentage points]',
  'A reduction of 4% in waste': '{} <reduction of 4%> chg% dec; >=4; -; %; - | of[reduction of] bound[4] unit[%]',
  'A growth of 7% from 2015':
    '{} <growth of 7% from 2015> chg% inc@2015; >=7; -; %; - | of[growth of/from 2015] bound[7] unit[%]',
  'A growth of 7% by 2030':
    '{} <growth of 7%> chg% inc; >=7; 2030-12-31; %; - | of[growth of] bound[7] when[by 2030] unit[%]',
});

check('nothing that is read', {
  'A plan': 'nothing-to-meet[A plan]',
  'The plan of 2020': 'nothing-to-meet[The plan of 2020]',
  '2020年版本': 'nothing-to-meet[2020年版本]',
  版本3号: 'figure-not-understood[版本3号]',
  ' \n ': [],
});

test('what is no text is told', () => {
  assert.throws(() => readTarget(5 as never), /^TypeError: readTarget requires the words of a target as text/);
  assert.throws(() => readIndicatorTable(5 as never), /^TypeError: readIndicatorTable requires a table as text/);
});

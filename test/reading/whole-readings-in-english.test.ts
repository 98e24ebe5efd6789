import { check } from './read-whole.js';

/* What plans say in English, read whole. */

check('a change', {
  'Cut emissions by at least 55 % by 2030 compared to 1990':
    '{} <Cut emissions by at least 55 % by 2030 compared to 1990> chg% dec@1990; >=55; 2030-12-31; %; - | of[Cut/compared to 1990] bound[at least 55] when[by 2030] unit[ %]',
  'By 2030, reduce energy use by 20% relative to 2015 levels':
    '{} <reduce energy use by 20% relative to 2015 levels> chg% dec@2015; >=20; 2030-12-31; %; - | of[reduce/relative to 2015 levels] bound[20] when[By 2030] unit[%]',
  'Reduce emissions to 57 per cent below the 1990 levels by 2030':
    '{} <57 per cent below the 1990 levels> chg% dec@1990; >=57; 2030-12-31; %; - | of[below the 1990 levels] bound[57] when[by 2030] unit[ per cent]',
  'Bring output 10% above 2020 by 2025':
    '{} <10% above 2020> chg% inc@2020; >=10; 2025-12-31; %; - | of[above 2020] bound[10] when[by 2025] unit[%]',
  'A 30% reduction in waste by 2025':
    '{} <30% reduction> chg% dec; >=30; 2025-12-31; %; - | of[reduction] bound[30] when[by 2025] unit[%]',
  'Achieve a 10 per cent annual growth in exports':
    '{} <10 per cent annual growth> yr inc; >=10; each; %; - | of[annual growth] bound[10] when[annual growth] unit[ per cent]',
  'Increase the share of women by 5 percentage points by 2027':
    '{} <Increase the share of women by 5 percentage points> pts inc; >=5; 2027-12-31; percentage points; - | of[Increase] bound[5] when[by 2027] unit[ percentage points]',
  'Increase capacity by 500 MW by 2030':
    '{} <Increase capacity by 500 MW> abs inc; >=500; 2030-12-31; MW; - | of[Increase] bound[500] when[by 2030] unit[ MW]',
  'Cut waste by half by 2030':
    '{} <Cut waste by half> chg% dec; >=50; 2030-12-31; %; - | of[Cut] bound[half] when[by 2030] unit[half]',
  'Compared to 2019, energy use is to fall by 10% by 2025 and by 25% by 2030': [
    '{} <Compared to 2019, energy use is to fall by 10%> chg% dec@2019; >=10; 2025-12-31; %; - | of[Compared to 2019/fall] bound[10] when[by 2025] unit[%]',
    '{} <Compared to 2019, energy use is to fall by 10% by 2025 and by 25%> chg% dec@2019; >=25; 2030-12-31; %; - | of[Compared to 2019/fall] bound[25] when[by 2030] unit[%]',
  ],
  'Reduce energy use by 13.5 percent and water use by 16 percent, respectively, by 2025': [
    '{} <Reduce energy use by 13.5 percent> chg% dec; >=13.5; 2025-12-31; %; - | of[Reduce] bound[13.5] when[by 2025] unit[ percent]',
    '{} <Reduce energy use by 13.5 percent and water use by 16 percent> chg% dec; >=16; 2025-12-31; %; - | of[Reduce] bound[16] when[by 2025] unit[ percent]',
  ],
  'Cut waste by 20% and 30% by 2025': [
    '{} <Cut waste by 20%> chg% dec; >=20; 2025-12-31; %; - | of[Cut] bound[20] when[by 2025] unit[%]',
    '{} <Cut waste by 20% and 30%> chg% dec; >=30; 2025-12-31; %; - | of[Cut] bound[30] when[by 2025] unit[%]',
  ],
});

check('a growth', {
  'GDP is to grow by 5% a year':
    '{} <grow by 5% a year> yr inc; >=5; each; %; - | of[grow/a year] bound[5] when[a year] unit[%]',
  'Exports are to grow by at least 6 per cent on average':
    '{} <grow by at least 6 per cent on average> avg inc; >=6; -; %; - | of[grow/on average] bound[at least 6] unit[ per cent]',
  'Output is to rise by 2.1% per year from 2015 to 2025':
    '{} <rise by 2.1% per year from 2015 to 2025> avg inc@2015; >=2.1; 2025-12-31; %; - | of[rise/per year] bound[2.1] when[from 2015 to 2025] unit[%]',
  'Output is to rise by 2.1% each year from 2015 to 2025':
    '{} <rise by 2.1% each year from 2015 to 2025> yr inc; >=2.1; each:2015-01-01..2025-12-31; %; - | of[rise/each year] bound[2.1] when[each year/from 2015 to 2025] unit[%]',
  'Exports are to grow by 5% in 2023':
    '{} <grow by 5%> yr inc; >=5; each:2023-01-01..2023-12-31; %; - | of[grow] bound[5] when[in 2023] unit[%] ?span-unsaid[in 2023](chg% inc)',
  'Emissions are to be reduced by 36% in 2030':
    '{} <reduced by 36%> chg% dec; >=36; 2030-12-31; %; - | of[reduced] bound[36] when[in 2030] unit[%] ?span-unsaid[in 2030](yr dec)',
  'GDP growth of 7 per cent per year':
    '{} <growth of 7 per cent per year> yr inc; >=7; each; %; - | of[growth of/per year] bound[7] when[per year] unit[ per cent]',
  'A growth rate of 7 per cent':
    '{} <growth rate of 7 per cent> chg% inc; >=7; -; %; - | of[growth rate of] bound[7] unit[ per cent] ?span-unsaid[growth rate of](yr inc)',
  'A decline of 4% in crime':
    '{} <decline of 4%> chg% dec; >=4; -; %; - | of[decline of] bound[4] unit[%] ?span-unsaid[decline of](yr dec)',
});

check('a level', {
  'Raise the share of renewables to at least 40% by 2030':
    '{} <at least 40%> level; >=40; 2030-12-31; %; - | bound[at least 40] when[by 2030] unit[%]',
  'Unemployment is to fall to 4% by 2027':
    '{} <fall to 4%> level; <=4; 2027-12-31; %; - | bound[fall/4] when[by 2027] unit[%]',
  'The gap is to narrow to 12 percentage points':
    '{} <narrow to 12 percentage points> level; <=12; -; percentage points; - | bound[narrow/12] unit[ percentage points]',
  'The gap narrows by 5 percentage points':
    '{} <narrows by 5 percentage points> pts dec; >=5; -; percentage points; - | of[narrows] bound[5] unit[ percentage points]',
  // Held against what there was.
  'Restore tourism to 120% of 2019 levels by 2025': 'relative-figure[120%]',
  'Reduce traffic to 80% of its 2019 level': 'relative-figure[80%]',
  'Bring output to 110% of 2020.': 'relative-figure[110%]',
  'Train 25% of 2000 teachers by 2025': '{} <25%> level; >=25; 2025-12-31; %; - | bound[25] when[by 2025] unit[%]',
  'Keep inflation below 3%': '{} <below 3%> level; <3; each; %; - | bound[below 3] unit[%]',
  'Limit warming to 1.5 °C': '{} <Limit warming to 1.5 °C> level; <=1.5; each; °C; - | bound[Limit/1.5] unit[ °C]',
  'Limit waste to 300 kg per person by 2030':
    '{} <Limit waste to 300 kg per person> level; <=300; 2030-12-31; kg per person; - | bound[Limit/300] when[by 2030] unit[ kg per person]',
  'Coverage should reach between 80% and 95%': '{} <80% and 95%> level; 80..95; -; %; - | bound[80/95] unit[%]',
  'Coverage should reach 80–95 % by the end of 2025':
    '{} <80–95 %> level; 80..95; 2025-12-31; %; - | bound[80/95] when[by the end of 2025] unit[ %]',
  'At least 30% of land is to be protected by 2030':
    '{} <At least 30%> level; >=30; 2030-12-31; %; - | bound[At least 30] when[by 2030] unit[%]',
  'Waiting times of 18 weeks or less':
    '{} <18 weeks or less> level; <=18; -; weeks; - | bound[18/or less] unit[ weeks]',
  'Reach a score of 80 or more': '{} <80 or more> level; >=80; -; -; - | bound[80/or more]',
  'Forests will cover 24% of the land by 2025':
    '{} <24%> share; >=24; 2025-12-31; %; - | bound[24] when[by 2025] unit[%]',
  'Productivity is to reach $50 per hour':
    '{} <$50 per hour> yv; >=50; -; $ per hour; - | bound[$50] unit[$50 per hour]',
  'Raise GDP to £300bn by 2030': '{} <£300bn> yv; >=300; 2030-12-31; £bn; - | bound[£300] when[by 2030] unit[£300bn]',
  'Keep unemployment at or below 5%': '{} <at or below 5%> level; <=5; each; %; - | bound[at or below 5] unit[%]',
  'Reduce the rate to 12 per 100,000 live births':
    '{} <Reduce the rate to 12 per 100,000 live births> level; <=12; -; per 100,000 live births; - | bound[Reduce/12] unit[ per 100,000 live births]',
});

check('what the years bring', {
  'Build 200 affordable homes each year':
    '{} <200 affordable homes each year> yv; >=200; each; affordable homes; - | bound[200] when[each year] unit[ affordable homes]',
  'Supply 600 homes a year':
    '{} <600 homes a year> yv; >=600; each; homes; - | bound[600] when[a year] unit[ homes] ?yearly-rate[a year](-)',
  'Plant at least 300 trees a year between 2021 and 2026':
    '{} <at least 300 trees a year between 2021 and 2026> yv; >=300; each:2021-01-01..2026-12-31; trees; - | bound[at least 300] when[a year/between 2021 and 2026] unit[ trees] ?yearly-rate[a year](-)',
  'Deliver an average of 400 homes a year between 2021 and 2026':
    '{} <average of 400 homes a year between 2021 and 2026> yv; >=400; mean:2021-01-01..2026-12-31; homes; - | of[average of] bound[400] when[between 2021 and 2026] unit[ homes]',
  'Deliver 5,000 homes between 2021 and 2026':
    '{} <Deliver 5,000 homes between 2021 and 2026> total@2021-01-01; >=5000; 2026-12-31; homes; - | of[Deliver] bound[5,000] when[between 2021 and 2026] unit[ homes]',
  '2,000 homes built by 2030':
    '{} <2,000 homes built> total; >=2000; 2030-12-31; homes; - | of[built] bound[2,000] when[by 2030] unit[ homes]',
  'Create 500 new jobs by 2027':
    '{} <Create 500 new jobs> ?level/total; >=500; 2027-12-31; new jobs; - | of[Create] bound[500] when[by 2027] unit[ new jobs] ?kind-unsaid[Create](level or total)',
  'Attract £2bn of investment by 2030':
    '{} <£2bn> ?total/yv; >=2; 2030-12-31; £bn; - | bound[£2] when[by 2030] unit[£2bn] ?kind-unsaid[£2bn](total or yv)',
});

check('when', {
  'Raise coverage to 90% by 2030/31':
    '{} <90%> level; >=90; 2031-03-31; %; - | bound[90] when[by 2030/31] unit[%] ?reporting-year[by 2030/31](2031-06-30)',
  'Raise coverage to 90% by June 2024': '{} <90%> level; >=90; 2024-06-30; %; - | bound[90] when[by June 2024] unit[%]',
  'Raise coverage to 90% by February 2024':
    '{} <90%> level; >=90; 2024-02-29; %; - | bound[90] when[by February 2024] unit[%]',
  'Raise coverage to 90% by February 2023':
    '{} <90%> level; >=90; 2023-02-28; %; - | bound[90] when[by February 2023] unit[%]',
  'Raise coverage to 90% by September 15, 2024':
    '{} <90%> level; >=90; 2024-09-15; %; - | bound[90] when[by September 15, 2024] unit[%]',
  'Raise coverage to 90% by 15 September 2024':
    '{} <90%> level; >=90; 2024-09-15; %; - | bound[90] when[by 15 September 2024] unit[%]',
  // No September has thirty-one.
  'Raise coverage to 90% by September 31, 2024':
    '{} <90%> level; >=90; 2024-09-30; %; - | bound[90] when[by September 31, 2024] unit[%]',
  // 2030/35 is no year that runs over New Year.
  'Raise coverage to 90% by 2030/35': '{} <90%> level; >=90; 2030-12-31; %; - | bound[90] when[by 2030] unit[%]',
  'Raise coverage to 50% by 2025 and 90% by 2030': [
    '{} <50%> level; >=50; 2025-12-31; %; - | bound[50] when[by 2025] unit[%]',
    '{} <90%> level; >=90; 2030-12-31; %; - | bound[90] when[by 2030] unit[%]',
  ],
  'By 2027, raise coverage to 90% and attendance to 95%': [
    '{} <90%> level; >=90; 2027-12-31; %; - | bound[90] when[By 2027] unit[%]',
    '{} <95%> level; >=95; 2027-12-31; %; - | bound[95] when[By 2027] unit[%]',
  ],
  'Raise coverage to 90% and attendance to 95% by 2027': [
    '{} <90%> level; >=90; 2027-12-31; %; - | bound[90] when[by 2027] unit[%]',
    '{} <95%> level; >=95; 2027-12-31; %; - | bound[95] when[by 2027] unit[%]',
  ],
  'Raise coverage to 90%. Raise attendance to 95% by 2027.': [
    '{} <90%> level; >=90; -; %; - | bound[90] unit[%]',
    '{} <95%> level; >=95; 2027-12-31; %; - | bound[95] when[by 2027] unit[%]',
  ],
});

check('how firmly', {
  'The district aims to raise coverage to 90% by 2030':
    '{} <90%> level; >=90; 2030-12-31; %; asp | bound[90] when[by 2030] unit[%] force[aims to]',
  'A legally binding target is to raise coverage to 90%':
    '{} <90%> level; >=90; -; %; bind | bound[90] unit[%] force[legally binding]',
  'It aims to meet the indicative target of raising coverage to 90%':
    '{} <90%> level; >=90; -; %; ind asp | bound[90] unit[%] force[aims to/indicative]',
  'A binding commitment that strives to raise coverage to 90%':
    '{} <90%> level; >=90; -; %; bind asp | bound[90] unit[%] force[binding/strives]',
});

check('a place in an order', {
  'Rank among the top 10 cities in the country by 2030':
    '{} <among the top 10 cities in the country> rank cities in the country; <=10; 2030-12-31; -; - | of[among the top 10 cities in the country] bound[among the top 10 cities] when[by 2030]',
  'By 2027, become one of the top three destinations':
    '{} <of the top three destinations> rank destinations; <=3; 2027-12-31; -; - | of[of the top three destinations] bound[of the top three destinations] when[By 2027]',
  'Remain in the top 5 in the region':
    '{} <in the top 5 in the region> rank region; <=5; each; -; - | of[in the top 5 in the region] bound[in the top 5]',
});

check('in words alone', {
  'Double exports by 2030':
    '{} <Double> chg% inc; >=100; 2030-12-31; %; - | of[Double] bound[Double] when[by 2030] unit[Double]',
  'Triple exports by 2030':
    '{} <Triple> chg% inc; >=200; 2030-12-31; %; - | of[Triple] bound[Triple] when[by 2030] unit[Triple]',
  'Halve food waste by 2030, compared to 2015':
    '{} <Halve> chg% dec@2015; >=50; 2030-12-31; %; - | of[Halve/compared to 2015] bound[Halve] when[by 2030] unit[Halve]',
  'Double the 2010 output by 2030':
    '{} <Double> chg% inc@2010; >=100; 2030-12-31; %; - | of[Double/the 2010] bound[Double] when[by 2030] unit[Double]',
  'Phase out coal by 2030': '{} <Phase out> occ; >=1; 2030-12-31; -; - | of[Phase out] bound[Phase out] when[by 2030]',
  'Substantially reduce corruption': '{} <Substantially reduce> level; down; -; -; - | bound[Substantially reduce]',
  'Improve steadily the quality of air': '{} <Improve steadily> level; up; -; -; - | bound[Improve steadily]',
});

check('nothing that can be met is left as text', {
  'Nearly 300 homes are to be built': 'vague[300 homes]',
  'Reach coverage of close to 90%': 'vague[90%]',
  'Raise coverage to 90% by the mid-2020s': 'vague[90%]',
  'Double exports by the end of the decade': 'vague[Double]',
  'Rise 5 places in the ranking': 'no-such-kind[5 places]',
  'Be in the top 10% of schools': 'no-such-kind[10%]',
  'Raise coverage to more than 8–10 %': 'figure-not-understood[8–10 %]',
  'Cut emissions by 20 MW a year': 'no-such-kind[20 MW]',
  'Cut emissions by 20% or 30%': ['figures-do-not-fit[20%]', 'figures-do-not-fit[30%]'],
  'Deliver an average of 400 homes a year': 'window-unsaid[400 homes]',
  'Keep unemployment at 5%': 'direction-unsaid[5%]',
  'Limit the increase in emissions to 10%': 'relative-figure[10%]',
  'Have 6 universities in the top 200': [
    '{} <6 universities> level; >=6; -; universities; - | bound[6] unit[ universities]',
    'figures-do-not-fit[in the top 200]',
  ],
  'Reach 9999999999999999 homes': 'figure-too-large[9999999999999999 homes]',
  'A budget with 35 chapters': 'figure-not-understood[35 chapters]',
  'Homes within 10 minutes of a park are good': 'figure-not-understood[Homes within 10 minutes of a park are good]',
});

import { check } from './read-whole.js';

/* Lists, brackets, parts and figures that are none, read whole: what belongs to which figure, and what is left as text. */

check('a list under one verb', {
  '新增市级园区1个、骨干企业50家、专利2000件以上': [
    '{市级园区} <新增市级园区1个> total; >=1; -; 个; - | of[新增] bound[1] unit[个]',
    '{骨干企业} <50家> total; >=50; -; 家; - | of[新增] bound[50] unit[家]',
    '{专利} <2000件以上> total; >=2000; -; 件; - | of[新增] bound[2000/以上] unit[件]',
  ],
  '培育1—2家龙头企业、3—4家骨干企业': [
    '{龙头企业} <培育1—2家> ?level/total; 1..2; -; 家; - | of[培育] bound[1/2] unit[家] ?kind-unsaid[培育](level or total)',
    '{骨干企业} <3—4家> ?level/total; 3..4; -; 家; - | of[培育] bound[3/4] unit[家] ?kind-unsaid[培育](level or total)',
  ],
  '甲率、乙率和丙率分别达到7%、8%和9%以上': [
    '{甲率} <分别达到7%> level; >=7; -; %; - | of[率] bound[达到7] unit[%] ?reach-of-comparator[以上](>=7)',
    '{乙率} <分别达到7%、8%> level; >=8; -; %; - | of[率] bound[达到/8] unit[%] ?reach-of-comparator[以上](>=8)',
    '{丙率} <分别达到7%、8%和9%以上> level; >=9; -; %; - | of[率] bound[达到/9/以上] unit[%]',
  ],
  '2023年、2024年覆盖率分别达到50%、60%': [
    '{覆盖率} <分别达到50%> share; >=50; 2023-12-31; %; - | of[覆盖率] bound[达到50] when[2023年] unit[%] ?may-be-past[2023年]()',
    '{覆盖率} <分别达到50%、60%> share; >=60; 2024-12-31; %; - | of[覆盖率] bound[达到/60] when[2024年] unit[%] ?may-be-past[2024年]()',
  ],
  '甲率、乙率达到7%、8%': ['figures-do-not-fit[7%]', 'figures-do-not-fit[8%]'],
});

check('a part of another target', {
  '新增绿地10公顷，其中湖南路街道4公顷、宁海路街道6公顷': [
    '{绿地} <新增绿地10公顷> total; >=10; -; 公顷; - | of[新增] bound[10] unit[公顷]',
    'part-of-whole[4公顷]',
    'part-of-whole[6公顷]',
  ],
});

check('the value a change starts from', {
  '地区生产总值由2020年的3.7万亿元提高到2025年的5万亿元':
    '{地区生产总值} <提高到2025年的5万亿元> yv; >=5; 2025-12-31; 万亿元; - | of[生产总值] bound[提高到/5] when[2025年] unit[万亿元] ?may-be-past[2025年]()',
  '绿化率从35%提高到40%': '{绿化率} <提高到40%> level; >=40; -; %; - | of[率] bound[提高到40] unit[%]',
});

check('a figure held against another', {
  研发强度高于全市1个百分点: 'relative-figure[1个百分点]',
  '师生比达到1:15': 'relative-figure[1:15]',
  营收达到2020年的2倍: 'relative-figure[2倍]',
  '旅游收入恢复到2019年的120%': 'relative-figure[到2019年的120%]',
  '旅游收入恢复至2019年同期的约90%，游客量达到500万人次': [
    '{游客量} <达到500万人次> ?total/yv; >=500; -; 万人次; - | bound[达到500] unit[万人次] ?kind-unsaid[游客量](total or yv)',
    'relative-figure[至2019年同期的约90%]',
  ],
  '到2025年，用水量降至2020年水平的80%': 'relative-figure[2020年水平的80%]',
  // A year with the figure it is due in, beside the one it starts from.
  '城镇化率由2020年的50%提高到2025年的60%':
    '{城镇化率} <提高到2025年的60%> level; >=60; 2025-12-31; %; - | of[城镇化率] bound[提高到/60] when[2025年] unit[%] ?may-be-past[2025年]()',
  '到2025年，城镇化率达到60%':
    '{城镇化率} <达到60%> level; >=60; 2025-12-31; %; - | of[城镇化率] bound[达到60] when[到2025年] unit[%]',
  '可再生能源达到消费总量的20%': '{可再生能源} <达到消费总量的20%> level; >=20; -; %; - | bound[达到/20] unit[%]',
});

check('a unit of the name', {
  '能耗强度降低（%）13.5':
    '{能耗强度} <降低（%）13.5> chg% dec; >=13.5; -; %; - | of[降低] bound[13.5] unit[%] ?span-unsaid[降低](yr dec)',
  '耕地保有量（万亩）达到12': '{耕地保有量} <达到12> level; >=12; -; 万亩; - | of[保有量] bound[达到12] unit[万亩]',
});

check('a sum in brackets', {
  '单位能耗降低〔13.5〕%':
    '{单位能耗降低} <〔13.5〕%> chg% dec; >=13.5; -; %; - | of[降低/〔13.5〕] bound[13.5] unit[%]',
  '单位能耗降低（%）〔13.5〕':
    '{单位能耗降低} <〔13.5〕> chg% dec; >=13.5; -; %; - | of[降低/〔13.5〕] bound[13.5] unit[%]',
  '造林面积（万亩）〔27.5〕': '{造林面积} <〔27.5〕> total; >=27.5; -; 万亩; - | of[〔27.5〕] bound[27.5] unit[万亩]',
  '覆盖率提高〔3〕个百分点':
    '{覆盖率提高} <〔3〕个百分点> pts inc; >=3; -; 个百分点; - | of[提高/〔3〕] bound[3] unit[个百分点]',
  '企业数量增加〔300〕家': '{企业数量增加} <〔300〕家> abs inc; >=300; -; 家; - | of[增加/〔300〕] bound[300] unit[家]',
  '非化石能源占比〔20〕%': 'figure-not-understood[〔20〕]',
});

check('an index', {
  '以2020年为100，发展指数不低于125':
    '{发展指数} <不低于125> index inc@2020; >=125; -; -; - | of[以2020年为100/指数] bound[不低于125]',
  // Only of an index.
  '以2020年为100，覆盖率达到90%': '{覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
});

check('a figure inside a name is none', {
  建设15分钟生活圈10个:
    '{15分钟生活圈} <建设15分钟生活圈10个> ?level/total; >=10; -; 个; - | of[建设] bound[10] unit[个] ?kind-unsaid[建设](level or total)',
  '3岁以下婴幼儿入托率达到50%': '{3岁以下婴幼儿入托率} <达到50%> level; >=50; -; %; - | of[率] bound[达到50] unit[%]',
  建成5G基站5000个:
    '{5G基站} <建成5G基站5000个> ?level/total; >=5000; -; 个; - | of[建成] bound[5000] unit[个] ?kind-unsaid[建成](level or total)',
  'PM2.5平均浓度低于30微克/立方米':
    '{PM2.5平均浓度} <低于30微克/立方米> level; <30; -; 微克/立方米; - | of[浓度] bound[低于30] unit[微克/立方米]',
  创建4A级景区3个:
    '{4A级景区} <创建4A级景区3个> ?level/total; >=3; -; 个; - | of[创建] bound[3] unit[个] ?kind-unsaid[创建](level or total)',
  '“一核3带”空间格局覆盖率达到90%':
    '{“一核3带”空间格局覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
});

check('a figure that does not say how much', {
  培育企业100余家: 'vague[100余家]',
  培训100万余人: 'vague[100万余人]',
  培育企业近300家: 'vague[300家]',
  培育企业100多家: 'vague[100多家]',
  '基本达到90%': 'vague[90%]',
  // With a word behind it it does.
  '基本达到90%以上': '{} <基本达到90%以上> level; >=90; -; %; - | bound[达到90/以上] unit[%]',
});

check('what was reached already', {
  服务机构已达到300家: 'reports-the-past[300家]',
  '截至目前，服务机构达到300家': '{服务机构} <达到300家> level; >=300; -; 家; - | bound[达到300] unit[家]',
  连续三年保持稳定: 'reports-the-past[连续三年保持稳定]',
});

check('a comparator on both sides', {
  企业数量超过100家以上:
    '{企业数量} <超过100家以上> level; >100; -; 家; - | of[数量] bound[超过100/以上] unit[家] ?comparators-differ[100](>=100)',
});

check('where less is better', {
  '细颗粒物年均浓度30微克/立方米': 'direction-unsaid[30微克/立方米]',
  城镇调查失业率控制在5: '{城镇调查失业率} <控制在5> level; <=5; -; -; - | of[率] bound[控制在5]',
  '亿元产值事故死亡率下降到0.05人左右':
    '{亿元产值事故死亡率} <下降到0.05人左右> level; ~0.05; -; 人; - | of[率] bound[下降到0.05/左右] unit[人]',
});

check('force and condition', {
  '主要预期目标是：覆盖率达到90%；绿化率达到40%': [
    '{覆盖率} <达到90%> share; >=90; -; %; ind | of[覆盖率] bound[达到90] unit[%] force[预期目标]',
    '{绿化率} <达到40%> level; >=40; -; %; ind | of[率] bound[达到40] unit[%] force[预期目标]',
  ],
  '力争到2025年，覆盖率达到90%，绿化率达到40%': [
    '{覆盖率} <达到90%> share; >=90; 2025-12-31; %; asp | of[覆盖率] bound[达到90] when[到2025年] unit[%] force[力争]',
    '{绿化率} <达到40%> level; >=40; 2025-12-31; %; asp | of[率] bound[达到40] when[到2025年] unit[%] force[力争]',
  ],
  '覆盖率达到90%，力争达到95%': [
    '{覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
    '{} <力争达到95%> level; >=95; -; %; asp | bound[达到95] unit[%] force[力争]',
  ],
  '如条件具备，覆盖率达到90%':
    '{覆盖率} <达到90%> share; >=90; -; %; if 如条件具备 | of[覆盖率] bound[达到90] unit[%] force[如条件具备]',
});

check('the time of the clause before', {
  '到2025年，覆盖率达到90%，绿化率达到40%。合格率达到95%': [
    '{覆盖率} <达到90%> share; >=90; 2025-12-31; %; - | of[覆盖率] bound[达到90] when[到2025年] unit[%]',
    '{绿化率} <达到40%> level; >=40; 2025-12-31; %; - | of[率] bound[达到40] when[到2025年] unit[%]',
    '{合格率} <达到95%> level; >=95; -; %; - | of[率] bound[达到95] unit[%]',
  ],
  '到2025年，覆盖率达到80%；2030年，覆盖率达到90%': [
    '{覆盖率} <达到80%> share; >=80; 2025-12-31; %; - | of[覆盖率] bound[达到80] when[到2025年] unit[%]',
    // A later year after a day by which something is to be is such a day too.
    '{覆盖率} <达到90%> share; >=90; 2030-12-31; %; - | of[覆盖率] bound[达到90] when[2030年] unit[%]',
  ],
  '2030年前，覆盖率达到90%':
    '{覆盖率} <达到90%> share; >=90; 2029-12-31; %; - | of[覆盖率] bound[达到90] when[2030年前] unit[%] ?before-year[2030年前](2030-12-31)',
  '今年，新增绿地10公顷':
    '{绿地} <新增绿地10公顷> total; >=10; -; 公顷; - | of[新增] bound[10] when[今年] unit[公顷] ?relative-time[今年]()',
  '2022年起，每年新增绿地10公顷':
    '{绿地} <每年新增绿地10公顷> yv; >=10; each:2022-01-01..; 公顷; - | of[新增] bound[10] when[2022年起/每年] unit[公顷]',
  '“十四五”期间，每年举办论坛2次':
    '{论坛} <每年举办论坛2次> occ; >=2; every:2021-01-01..2025-12-31; 次; - | of[举办] bound[2] when[“十四五”期间/每年] unit[次]',
});

check('a place in an order', {
  '到2025年，综合实力由全省第12位提升至第8位':
    '{综合实力} <由全省第12位提升至第8位> rank 全省; <=8; 2025-12-31; -; - | of[由全省第12位提升至第8位] bound[第8位] when[到2025年]',
  营商环境位居全国前列: '{营商环境} <位居全国前列> rank 全国; none; -; -; - | of[位居全国前列] bound[前列]',
  经济总量稳居全市第二: '{经济总量} <稳居全市第二> rank 全市; <=2; each; -; - | of[稳居全市第二] bound[第二]',
  县域综合实力跻身全国百强县:
    '{县域综合实力} <跻身全国百强县> rank 全国; <=100; -; -; - | of[跻身全国百强县] bound[百强县]',
  力争进入全国前三十五名:
    '{} <进入全国前三十五名> rank 全国; <=35; -; -; asp | of[进入全国前三十五名] bound[前三十五名] force[力争]',
  进入全国前一百二十强:
    '{} <进入全国前一百二十强> rank 全国; <=120; -; -; - | of[进入全国前一百二十强] bound[前一百二十强]',
  进入全国前十二名: '{} <进入全国前十二名> rank 全国; <=12; -; -; - | of[进入全国前十二名] bound[前十二名]',
  进入全国前二百名: '{} <进入全国前二百名> rank 全国; <=200; -; -; - | of[进入全国前二百名] bound[前二百名]',
  营商环境居全国榜首: '{营商环境} <居全国榜首> rank 全国; <=1; -; -; - | of[居全国榜首] bound[榜首]',
  主要经济指标在全省排名前5位:
    '{主要经济指标} <在全省排名前5位> rank 全省; <=5; -; -; - | of[在全省排名前5位] bound[前5位]',
  综合实力进入全省前10左右: 'vague[综合实力进入全省前10左右]',
});

check('a mean of several years', {
  '“十四五”期间，失业率年均控制在5%左右':
    '{失业率} <年均控制在5%左右> level; ~5; mean:2021-01-01..2025-12-31; %; - | of[年均] bound[控制在5/左右] when[“十四五”期间/年均] unit[%]',
  年均新增就业4万人以上: 'window-unsaid[4万人以上]',
  覆盖率年均提高3个百分点: 'no-such-kind[3个百分点]',
});

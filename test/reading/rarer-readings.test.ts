import { check } from './read-whole.js';

/* Chinese sentences of rarer forms, read whole. */

check('what a wording is said of', {
  碳排放总量较2020年不断下降: '{碳排放总量} <不断下降> level; down; -; -; - | bound[不断下降]',
  '“双创”平台能级持续提升': '{“双创”平台能级} <持续提升> level; up; -; -; - | bound[持续提升]',
  '：服务能力持续提升': '{服务能力} <持续提升> level; up; -; -; - | bound[持续提升]',
  民生促进能力持续提升: '{民生促进能力} <持续提升> level; up; -; -; - | bound[持续提升]',
  推进服务能力持续提升: 'nothing-to-meet[推进服务能力持续提升]',
  到2025年建成服务中心: '{服务中心} <建成服务中心> occ; >=1; 2025-12-31; -; - | of[建成] bound[建成] when[到2025年]',
  '力争到2025年建成服务中心。':
    '{服务中心} <建成服务中心> occ; >=1; 2025-12-31; -; asp | of[建成] bound[建成] when[到2025年] force[力争]',
  '到2025年将建成“一站式”服务中心”）':
    '{“一站式”服务中心} <建成“一站式”服务中心> occ; >=1; 2025-12-31; -; - | of[建成] bound[建成] when[到2025年]',
  全覆盖地区服务能力持续提升: '{全覆盖地区服务能力} <持续提升> level; up; -; -; - | bound[持续提升]',
  研发投入不低于全省2020年水平:
    '{研发投入} <不低于全省2020年水平> level; >={全省2020年水平}; -; -; - | bound[不低于全省2020年水平]',
  研发投入不低于十三五时期实际:
    '{研发投入} <不低于十三五时期实际> level; >={baseline}; -; -; - | bound[不低于十三五时期实际] ?taken-for-baseline[十三五时期实际](>={十三五时期实际})',
});

check('a mean', {
  '“十四五”期间年均控制在5.5%以内':
    '{} <年均控制在5.5%以内> level; <=5.5; mean:2021-01-01..2025-12-31; %; - | of[年均] bound[控制在5.5/以内] when[“十四五”期间年均] unit[%]',
  '“十四五”期间，新生儿死亡率年均控制在3‰以内':
    '{新生儿死亡率} <年均控制在3‰以内> level; <=3; mean:2021-01-01..2025-12-31; ‰; - | of[年均] bound[控制在3/以内] when[“十四五”期间/年均] unit[‰]',
  '“十四五”期间，工业投资年均100亿元':
    '{工业投资} <年均100亿元> yv; >=100; mean:2021-01-01..2025-12-31; 亿元; - | of[年均] bound[100] when[“十四五”期间/年均] unit[亿元]',
  '“十四五”期间，平均每年新增就业4万人':
    '{就业} <平均每年新增就业4万人> yv; >=4; mean:2021-01-01..2025-12-31; 万人; - | of[平均/新增] bound[4] when[“十四五”期间/平均] unit[万人]',
  // Of air it is a part of the name.
  '细颗粒物年均浓度低于30微克/立方米':
    '{细颗粒物年均浓度} <低于30微克/立方米> level; <30; -; 微克/立方米; - | of[浓度] bound[低于30] unit[微克/立方米]',
});

check('a change before its object', {
  '压减财政支出不低于5%':
    '{财政支出} <压减财政支出不低于5%> chg% dec; >=5; -; %; - | of[压减] bound[不低于5] unit[%] ?span-unsaid[压减](yr dec)',
  '压减财政支出约5%':
    '{财政支出} <压减财政支出约5%> chg% dec; ~5; -; %; - | of[压减] bound[约5] unit[%] ?span-unsaid[压减](yr dec)',
  增加学位不超过2万个: '{学位} <增加学位不超过2万个> abs inc; <=2; -; 万个; - | of[增加] bound[不超过2] unit[万个]',
});

check('a growth', {
  '工业增加值每年增长5%':
    '{工业增加值} <每年增长5%> yr inc; >=5; each; %; - | of[每年增长] bound[5] when[每年] unit[%]',
  '工业增加值比2020年年均增长5%':
    '{工业增加值} <比2020年年均增长5%> avg inc@2020; >=5; -; %; - | of[比2020年年均增长] bound[5] unit[%]',
  '城镇化率比2020年提高4%':
    '{城镇化率} <比2020年提高4%> chg% inc@2020; >=4; -; %; - | of[比2020年提高] bound[4] unit[%] ?percent-or-points[提高](pts inc@2020)',
  '2023年，覆盖率提高3个百分点':
    '{覆盖率} <提高3个百分点> pts inc; >=3; 2023-12-31; 个百分点; - | of[提高] bound[3] when[2023年] unit[个百分点]',
  产值增长5: 'figure-not-understood[5]',
  '营收增长1.50倍': '{营收} <增长1.50倍> chg% inc; >=150; -; %; - | of[增长] bound[1.50] unit[倍]',
});

check('a place that moves, and a figure beside another', {
  综合排名提升3名: 'no-such-kind[3名]',
  综合排名提升3个位次: 'no-such-kind[3个位次]',
  综合排名进入前3名: '{} <综合排名进入前3名> rank; <=3; -; -; - | of[综合排名进入前3名] bound[前3名]',
  覆盖率达到3个百分点: 'relative-figure[3个百分点]',
  '研发强度高于全市平均10%': 'relative-figure[10%]',
  '研发强度不低于全市的80%': '{研发强度} <不低于全市的80%> level; >=80; -; %; - | of[强度] bound[不低于/80] unit[%]',
  企业数量低于全市3家: 'relative-figure[3家]',
  企业数量不超过全市3家: 'relative-figure[3家]',
});

check('a sum', {
  累计培训5000人次: '{} <累计培训5000人次> total; >=5000; -; 人次; - | of[累计培训] bound[5000] unit[人次]',
  就业人数累计达到5万人: '{就业人数} <累计达到5万人> level; >=5; -; 万人; - | of[人数] bound[累计达到5] unit[万人]',
  达到90: 'figure-not-understood[90]',
  每年融资总额不少于10亿元:
    '{融资总额} <每年融资总额不少于10亿元> yv; >=10; each; 亿元; - | bound[不少于10] when[每年] unit[亿元]',
  '浓度（%）〔18〕': 'figure-not-understood[〔18〕]',
  '非化石能源占比〔20〕': 'figure-not-understood[〔20〕]',
});

check('an index is the change from its year, and nothing else is', {
  '以2020年为100，绿化率达到40%': '{绿化率} <达到40%> level; >=40; -; %; - | of[率] bound[达到40] unit[%]',
  '以2020年为100，发展指数提高5%':
    '{发展指数} <提高5%> chg% inc; >=5; -; %; - | of[提高] bound[5] unit[%] ?span-unsaid[提高](yr inc)',
});

check('blanks around figures say nothing', {
  '到 2025 年，专利拥有量超过 2000 件':
    '{专利拥有量} <超过 2000 件> level; >2000; 2025-12-31; 件; - | of[拥有量] bound[超过 2000] when[到 2025 年] unit[件]',
  '城镇化率 ≥ 70 %': '{城镇化率} <≥ 70 %> level; >=70; -; %; - | of[城镇化率] bound[≥ 70] unit[%]',
  '失业率控制在　5.5% 以内':
    '{失业率} <控制在　5.5% 以内> level; <=5.5; -; %; - | of[率] bound[控制在　5.5/以内] unit[%]',
  '人均 GDP 达到 12 万元': '{人均 GDP} <达到 12 万元> yv; >=12; -; 万元; - | of[GDP] bound[达到 12] unit[万元]',
  // Thousands set apart, by a thin blank too.
  '专利拥有量达到 22 162 件':
    '{专利拥有量} <达到 22 162 件> level; >=22162; -; 件; - | of[拥有量] bound[达到 22 162] unit[件]',
  ['专利拥有量达到22\u2009162件']:
    '{专利拥有量} <达到22\u2009162件> level; >=22162; -; 件; - | of[拥有量] bound[达到22\u2009162] unit[件]',
});

check('a base in a clause of its own holds up to the full stop', {
  '以2020年为基期，工业增加值增长30%':
    '{工业增加值} <增长30%> chg% inc@2020; >=30; -; %; - | of[以2020年为基期/增长] bound[30] unit[%]',
  '与2020年相比，到2025年单位能耗降低13.5%；用水量下降5%。覆盖率提高2个百分点': [
    '{单位能耗} <降低13.5%> chg% dec@2020; >=13.5; 2025-12-31; %; - | of[与2020年相比/降低] bound[13.5] when[到2025年] unit[%]',
    '{用水量} <下降5%> chg% dec@2020; >=5; 2025-12-31; %; - | of[与2020年相比/下降] bound[5] when[到2025年] unit[%]',
    '{覆盖率} <提高2个百分点> pts inc; >=2; -; 个百分点; - | of[提高] bound[2] unit[个百分点]',
  ],
  // Of a clause that says more it is that clause's own.
  '产量比2020年增长10%，产值增长20%': [
    '{产量} <比2020年增长10%> chg% inc@2020; >=10; -; %; - | of[比2020年增长] bound[10] unit[%]',
    '{产值} <增长20%> chg% inc; >=20; -; %; - | of[增长] bound[20] unit[%] ?span-unsaid[增长](yr inc)',
  ],
});

check('times that hold, and those that do not', {
  // A year that something is held against is none by which it is to be.
  '研发投入高于2020年水平，覆盖率达到90%': [
    '{研发投入} <高于2020年水平> level; >{baseline}; -; -; - | bound[高于2020年水平] ?taken-for-baseline[2020年水平](>{2020年水平})',
    '{覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
  ],
  '2022年起，覆盖率达到90%':
    '{覆盖率} <达到90%> share; >=90; each:2022-01-01..; %; - | of[覆盖率] bound[达到90] when[2022年起] unit[%]',
  '2025年，覆盖率提高3个百分点':
    '{覆盖率} <提高3个百分点> pts inc; >=3; 2025-12-31; 个百分点; - | of[提高] bound[3] when[2025年] unit[个百分点]',
  目前企业数量达到300家: 'reports-the-past[300家]',
  '培育企业8—10余家': 'vague[8—10余家]',
});

check('a list without end is not walked through', {
  [`${'甲、'.repeat(200)}乙达到90%`]: `figure-not-understood[${'甲、'.repeat(200)}乙达到90%]`,
});

check('a mean that is a part of the name, and one that is not', {
  '“十四五”期间，年均失业率控制在5%以内':
    '{失业率} <控制在5%以内> level; <=5; 2025-12-31; %; - | of[率] bound[控制在5/以内] when[“十四五”期间] unit[%]',
  '“十四五”期间，年均客流量达到100万人次':
    '{客流量} <达到100万人次> yv; >=100; 2025-12-31; 万人次; - | of[客流量] bound[达到100] when[“十四五”期间] unit[万人次]',
  '“十四五”期间，年均举办论坛4次':
    '{论坛} <年均举办论坛4次> yv; >=4; mean:2021-01-01..2025-12-31; 次; - | of[年均举办] bound[4] when[“十四五”期间/年均] unit[次]',
  压减财政支出年均5亿元: 'no-such-kind[5亿元]',
});

check('every year', {
  每年帮扶企业不少于100家:
    '{帮扶企业} <每年帮扶企业不少于100家> yv; >=100; each; 家; - | bound[不少于100] when[每年] unit[家]',
  每年空气优良天数保持在300天以上:
    '{空气优良天数} <每年空气优良天数保持在300天以上> level; >=300; each; 天; - | bound[保持在300/以上] when[每年] unit[天]',
  '每年合格率达到98%': '{合格率} <每年合格率达到98%> level; >=98; each; %; - | of[率] bound[达到98] when[每年] unit[%]',
  '每年死亡率控制在3‰以内':
    '{死亡率} <每年死亡率控制在3‰以内> level; <=3; each; ‰; - | of[率] bound[控制在3/以内] when[每年] unit[‰]',
});

check('a name with what stands beside it', {
  '覆盖率（约束性）达到90%':
    '{覆盖率} <达到90%> share; >=90; -; %; bind | of[覆盖率] bound[达到90] unit[%] force[（约束性）]',
  '由政府主导的覆盖率达到90%': '{由政府主导的覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
  ':覆盖率达到90%': '{覆盖率} <达到90%> share; >=90; -; %; - | of[覆盖率] bound[达到90] unit[%]',
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';
import type { Axis } from '../../src/reading/target-reading.js';
import { inNotation } from './corpus.js';

/*
 * All that is read of a sentence: of what, in which words, what is meant, where each axis stands in the text, and what may
 * be doubted.
 */

const order: readonly Axis[] = ['of', 'bound', 'when', 'unit', 'force'];

/** `{subject} <words> of; bound; when; unit; force | axis[words/words] … ?code[words]` of each target. */
const read = (text: string): string[] =>
  readTarget(text).readings.map((reading) => {
    const { subject, span, at, doubts } = reading;
    const said = (one: { start: number; end: number }): string => text.slice(one.start, one.end);
    assert.equal(reading.target.words, said(span));
    return [
      `{${subject ? said(subject) : ''}} <${said(span)}>`,
      Object.values(inNotation(reading)).join('; '),
      '|',
      ...order.flatMap((axis) => (at[axis].length > 0 ? [`${axis}[${at[axis].map(said).join('/')}]`] : [])),
      ...doubts.map((doubt) => `?${doubt.code}[${said(doubt.at)}]`),
    ].join(' ');
  });
const left = (text: string): string[] =>
  readTarget(text).left.map(({ code, at }) => `${code}[${text.slice(at.start, at.end)}]`);

const check = (title: string, rows: Readonly<Record<string, string | readonly string[]>>): void =>
  void describe(title, () => {
    for (const [text, said] of Object.entries(rows))
      test(text, () => assert.deepEqual([...read(text), ...left(text)], [said].flat()));
  });

check('twice as much, and half', {
  营收比2020年翻一番:
    '{营收} <比2020年翻一番> chg% inc@2020; >=100; -; %; - | of[比2020年/翻一番] bound[翻一番] unit[翻一番]',
  其中营收比2020年翻一番:
    '{营收} <比2020年翻一番> chg% inc@2020; >=100; -; %; - | of[比2020年/翻一番] bound[翻一番] unit[翻一番]',
  '到2025年，营收较2020年翻两番以上':
    '{营收} <较2020年翻两番以上> chg% inc@2020; >=300; 2025-12-31; %; - | of[较2020年/翻两番] bound[翻两番] when[到2025年] unit[翻两番]',
  营收翻番: '{营收} <翻番> chg% inc; >=100; -; %; - | of[翻番] bound[翻番] unit[翻番]',
  营收翻三番: '{营收} <翻三番> chg% inc; >=700; -; %; - | of[翻三番] bound[翻三番] unit[翻三番]',
  营收将大约翻一番: '{营收} <将大约翻一番> chg% inc; ~100; -; %; - | of[翻一番] bound[翻一番] unit[翻一番]',
  营收增长两倍以上: '{营收} <增长两倍以上> chg% inc; >=200; -; %; - | of[两倍] bound[两倍] unit[两倍]',
  '营收增长1.5倍': '{营收} <增长1.5倍> chg% inc; >=150; -; %; - | of[增长] bound[1.5] unit[倍]',
  '事故数量比2020年减半（约束性）':
    '{事故数量} <比2020年减半> chg% dec@2020; >=50; -; %; bind | of[比2020年/减半] bound[减半] unit[减半] force[（约束性）]',
  '营收、利润均翻一番': '{营收、利润} <均翻一番> chg% inc; >=100; -; %; - | of[翻一番] bound[翻一番] unit[翻一番]',
});

check('all of it, none of it, and what must not happen', {
  '“十四五”期间，实现社区服务全面覆盖。':
    '{社区服务} <全面覆盖> share; >=100; 2025-12-31; -; - | of[全面覆盖] bound[全面覆盖] when[“十四五”期间]',
  推动疫苗接种全覆盖: '{疫苗接种} <全覆盖> share; >=100; -; -; - | of[全覆盖] bound[全覆盖]',
  力争黑臭水体清零: '{黑臭水体} <清零> level; =0; -; -; asp | bound[清零] force[力争]',
  使重点隐患动态清零: '{重点隐患} <动态清零> level; =0; -; -; - | bound[动态清零]',
  不发生重大安全事故: '{重大安全事故} <不发生重大安全事故> total; <=0; -; -; - | of[不发生重大安全事故] bound[不发生]',
  确保全区不发生区域性金融案件:
    '{区域性金融案件} <不发生区域性金融案件> total; <=0; -; -; - | of[不发生区域性金融案件] bound[不发生]',
});

check('a trend', {
  人口保持增长的态势: '{人口} <保持增长的态势> trend; up; -; -; - | of[保持增长的态势] bound[保持增长的态势]',
  碳排放强度保持下降趋势: '{碳排放强度} <保持下降趋势> trend; down; -; -; - | of[保持下降趋势] bound[保持下降趋势]',
  用地总量保持减少趋势: '{用地总量} <保持减少趋势> trend; down; -; -; - | of[保持减少趋势] bound[保持减少趋势]',
  用电量保持上升态势: '{用电量} <保持上升态势> trend; up; -; -; - | of[保持上升态势] bound[保持上升态势]',
  空气质量明显改善: '{空气质量} <明显改善> level; up; -; -; - | bound[明显改善]',
  全区失业率逐步下降: '{全区失业率} <逐步下降> level; down; -; -; - | bound[逐步下降]',
  '服务水平、管理能力稳步提升': '{服务水平、管理能力} <稳步提升> level; up; -; -; - | bound[稳步提升]',
  就业保持稳定: '{就业} <保持稳定> level; hold; each; -; - | bound[保持稳定]',
  居民消费价格保持在合理区间: '{居民消费价格} <保持在合理区间> level; hold; each; -; - | bound[保持在合理区间]',
  地区生产总值年均增长保持在合理区间:
    '{地区生产总值} <保持在合理区间> avg inc; hold; -; -; - | of[年均] bound[保持在合理区间]',
});

test('a trend held against a plan is held against its five years', () => {
  const { of } = readTarget('用水保持“十三五”时期的下降趋势').readings[0]!.target;
  assert.deepEqual(of, { kind: 'trend', against: '2016/2020' });
  const [plain] = readTarget('用水保持十四五时期下降趋势').readings;
  assert.deepEqual(plain!.target.of, { kind: 'trend', against: '2021/2025' });
});

check('beside another', {
  居民收入增长与经济增长同步:
    '{居民收入增长} <与经济增长同步> avg inc; >={经济增长}; -; -; - | of[增长] bound[与经济增长同步] ?span-unsaid[增长]',
  居民收入与经济增长基本同步增长:
    '{居民收入} <与经济增长基本同步增长> avg inc; ~{经济增长}; -; -; - | of[增长] bound[与经济增长基本同步增长] ?span-unsaid[增长]',
  劳动报酬提高和劳动生产率提高保持基本同步:
    '{劳动报酬提高} <和劳动生产率提高保持基本同步> avg inc; ~{劳动生产率提高}; -; -; - | of[提高] bound[和劳动生产率提高保持基本同步] ?span-unsaid[提高]',
  农民收入增速快于城镇居民收入增速:
    '{农民收入增速} <快于城镇居民收入增速> avg inc; >{城镇居民收入增速}; -; -; - | of[增速] bound[快于城镇居民收入增速] ?span-unsaid[增速]',
  合格率不低于全省平均水平:
    '{合格率} <不低于全省平均水平> level; >={全省平均水平}; -; -; - | bound[不低于全省平均水平]',
  能耗强度控制在省定目标以内:
    '{能耗强度} <控制在省定目标以内> level; <={省定目标}; -; -; - | bound[控制在省定目标以内]',
  能耗强度控制在省定指标之内:
    '{能耗强度} <控制在省定指标之内> level; <={省定指标}; -; -; - | bound[控制在省定指标之内]',
  '研发投入不低于“十三五”时期实际':
    '{研发投入} <不低于“十三五”时期实际> level; >={baseline}; -; -; - | bound[不低于“十三五”时期实际] ?taken-for-baseline[“十三五”时期实际]',
  碳排放总量低于2020年水平:
    '{碳排放总量} <低于2020年水平> level; <{baseline}; -; -; - | bound[低于2020年水平] ?taken-for-baseline[2020年水平]',
});

check('what happens', {
  '到2025年，建成知识产权服务中心':
    '{知识产权服务中心} <建成知识产权服务中心> occ; >=1; 2025-12-31; -; - | of[建成] bound[建成] when[到2025年]',
  每年发布知识产权白皮书:
    '{知识产权白皮书} <每年发布知识产权白皮书> occ; >=1; every; -; - | of[发布] bound[发布] when[每年]',
  '2025年底前，力争出台数据条例':
    '{数据条例} <出台数据条例> occ; >=1; 2025-12-31; -; asp | of[出台] bound[出台] when[2025年底前] force[力争]',
  探索建立数据确权机制: '{数据确权机制} <探索建立数据确权机制> occ; none; -; -; - | of[探索建立] bound[探索建立]',
  率先编制产业地图: '{产业地图} <编制产业地图> occ; >=1; -; -; - | of[编制] bound[编制]',
});

check('a level', {
  '到2025年，全区每万人口高价值发明专利拥有量达到25.0件（预期性）':
    '{全区每万人口高价值发明专利拥有量} <达到25.0件> level; >=25; 2025-12-31; 件; ind | of[拥有量] bound[达到25.0] when[到2025年] unit[件] force[（预期性）]',
  '细颗粒物（PM2.5）年均浓度控制在30微克/立方米以下':
    '{细颗粒物（PM2.5）年均浓度} <控制在30微克/立方米以下> level; <=30; -; 微克/立方米; - | of[浓度] bound[控制在30/以下] unit[微克/立方米]',
  '城镇化率由2020年的60.5%提高到75%左右':
    '{城镇化率} <提高到75%左右> level; ~75; -; %; - | of[城镇化率] bound[提高到75/左右] unit[%]',
  '城镇化率从60%提高到75%以上':
    '{城镇化率} <提高到75%以上> level; >=75; -; %; - | of[城镇化率] bound[提高到75/以上] unit[%]',
  '孕产妇死亡率降至10/10万以下':
    '{孕产妇死亡率} <降至10/10万以下> level; <=10; -; /10万; - | of[率] bound[降至10/以下] unit[/10万]',
  '绿化覆盖率保持在45%以上':
    '{绿化覆盖率} <保持在45%以上> level; >=45; each; %; - | of[绿化覆盖率] bound[保持在45/以上] unit[%]',
  养老床位数为5000张: '{养老床位数} <为5000张> level; >=5000; -; 张; - | of[床位数] bound[为5000] unit[张]',
  全区市场主体突破12万户大关: '{全区市场主体} <突破12万户> level; >12; -; 万户; - | bound[突破12] unit[万户]',
  拥有院士3名: '{院士} <拥有院士3名> level; >=3; -; 名; - | of[拥有] bound[3] unit[名]',
  '社区教育中心覆盖面达到100%':
    '{社区教育中心覆盖面} <达到100%> share; >=100; -; %; - | of[覆盖面] bound[达到100] unit[%]',
  '森林覆盖率约为30%': '{森林覆盖率} <约为30%> level; ~30; -; %; - | of[森林覆盖率] bound[约为30] unit[%]',
  人均预期寿命达到83岁: '{人均预期寿命} <达到83岁> level; >=83; -; 岁; - | of[寿命] bound[达到83] unit[岁]',
  '失业率不足5%': '{失业率} <不足5%> level; <5; -; %; - | of[率] bound[不足5] unit[%]',
  'R&D经费投入强度≥3.5%': '{R&D经费投入强度} <≥3.5%> level; >=3.5; -; %; - | of[强度] bound[≥3.5] unit[%]',
});

check('what each year brings', {
  每年新增城镇就业不少于4万人:
    '{城镇就业} <每年新增城镇就业不少于4万人> yv; >=4; each; 万人; - | of[新增] bound[不少于4] when[每年] unit[万人]',
  每年举办论坛4次以上:
    '{论坛} <每年举办论坛4次以上> occ; >=4; every; 次; - | of[举办] bound[4/以上] when[每年] unit[次]',
  '“十四五”期间，年均新增绿地10公顷':
    '{绿地} <年均新增绿地10公顷> yv; >=10; mean:2021-01-01..2025-12-31; 公顷; - | of[年均新增] bound[10] when[“十四五”期间/年均] unit[公顷]',
  地区生产总值超过2000亿元:
    '{地区生产总值} <超过2000亿元> yv; >2000; -; 亿元; - | of[生产总值] bound[超过2000] unit[亿元]',
  '2025年粮食年产量达到5万吨':
    '{粮食年产量} <达到5万吨> yv; >=5; 2025-12-31; 万吨; - | of[年产量] bound[达到5] when[2025年] unit[万吨] ?may-be-past[2025年]',
});

check('what the years bring together', {
  '“十四五”期间，新增绿地10公顷':
    '{绿地} <新增绿地10公顷> total@2021-01-01; >=10; 2025-12-31; 公顷; - | of[新增] bound[10] when[“十四五”期间] unit[公顷]',
  '2021—2023年，改造老旧小区30个以上':
    '{老旧小区} <改造老旧小区30个以上> total@2021-01-01; >=30; 2023-12-31; 个; - | of[改造] bound[30/以上] when[2021—2023年] unit[个]',
  '新建幼儿园5所、改建幼儿园3所': [
    '{幼儿园} <新建幼儿园5所> total; >=5; -; 所; - | of[新建] bound[5] unit[所]',
    '{幼儿园} <改建幼儿园3所> total; >=3; -; 所; - | of[改建] bound[3] unit[所]',
  ],
  改造两个老旧小区: '{老旧小区} <改造两个> total; >=2; -; 个; - | of[改造] bound[两] unit[个]',
  '城镇新增就业〔5500〕万人':
    '{城镇新增就业} <〔5500〕万人> total; >=5500; -; 万人; - | of[〔5500〕] bound[5500] unit[万人]',
});

check('a size that may be one thing or another', {
  '建成8—10家高价值专利培育中心':
    '{高价值专利培育中心} <建成8—10家> ?level/total; 8..10; -; 家; - | of[建成] bound[8/10] unit[家] ?kind-unsaid[建成]',
  知识产权质押融资总额达10亿元:
    '{知识产权质押融资总额} <达10亿元> ?total/yv; >=10; -; 亿元; - | of[融资总额] bound[达10] unit[亿元] ?kind-unsaid[融资总额]',
  专利授权量达到1000件:
    '{专利授权量} <达到1000件> ?level/total/yv; >=1000; -; 件; - | of[授权量] bound[达到1000] unit[件] ?kind-unsaid[授权量]',
  超过2000件: '{} <超过2000件> ?level/total/yv; >2000; -; 件; - | bound[超过2000] unit[件] ?kind-unsaid[2000]',
});

check('a change', {
  '单位地区生产总值能耗比2020年降低13.5%左右':
    '{单位地区生产总值能耗} <比2020年降低13.5%左右> chg% dec@2020; ~13.5; -; %; - | of[比2020年降低] bound[13.5/左右] unit[%]',
  '产值能耗以2020年为基期降低15%以上':
    '{产值能耗} <以2020年为基期降低15%以上> chg% dec@2020; >=15; -; %; - | of[以2020年为基期降低] bound[15/以上] unit[%]',
  '压减财政支出5%': '{财政支出} <压减财政支出5%> chg% dec; >=5; -; %; - | of[压减] bound[5] unit[%] ?span-unsaid[压减]',
  增加学位2万个: '{学位} <增加学位2万个> abs inc; >=2; -; 万个; - | of[增加] bound[2] unit[万个]',
  '覆盖率提高3—5个百分点':
    '{覆盖率} <提高3—5个百分点> pts inc; 3..5; -; 个百分点; - | of[提高] bound[3/5] unit[个百分点]',
  就业人数净增5万人: '{就业人数} <净增5万人> abs inc; >=5; -; 万人; - | of[净增] bound[5] unit[万人]',
  营收增长2倍: '{营收} <增长2倍> chg% inc; >=200; -; %; - | of[增长] bound[2] unit[倍]',
});

check('a growth', {
  '工业增加值年均增长6%左右，研发投入年均增长8%以上': [
    '{工业增加值} <年均增长6%左右> avg inc; ~6; -; %; - | of[年均增长] bound[6/左右] unit[%]',
    '{研发投入} <年均增长8%以上> avg inc; >=8; -; %; - | of[年均增长] bound[8/以上] unit[%]',
  ],
  '2023年，工业增加值增长5%以上':
    '{工业增加值} <增长5%以上> yr inc; >=5; each:2023-01-01..2023-12-31; %; - | of[增长] bound[5/以上] when[2023年] unit[%]',
  '税收收入同比增长5%': '{税收收入} <同比增长5%> yr inc; >=5; -; %; - | of[同比增长] bound[5] unit[%]',
});

check('several in one sentence', {
  '到2022年和2025年，覆盖率分别达到80%、90%': [
    '{覆盖率} <分别达到80%> share; >=80; 2022-12-31; %; - | of[覆盖率] bound[达到80] when[到2022年] unit[%]',
    '{覆盖率} <分别达到80%、90%> share; >=90; 2025-12-31; %; - | of[覆盖率] bound[达到/90] when[2025年] unit[%]',
  ],
  '化学需氧量、氨氮排放量分别减少100吨、20吨': [
    '{化学需氧量} <分别减少100吨> abs dec; >=100; -; 吨; - | of[减少] bound[100] unit[吨]',
    '{氨氮排放量} <分别减少100吨、20吨> abs dec; >=20; -; 吨; - | of[减少] bound[20] unit[吨]',
  ],
  '到2025年，企业数量突破100家；到2030年，企业数量达到300家。': [
    '{企业数量} <突破100家> level; >100; 2025-12-31; 家; - | of[数量] bound[突破100] when[到2025年] unit[家]',
    '{企业数量} <达到300家> level; >=300; 2030-12-31; 家; - | of[数量] bound[达到300] when[到2030年] unit[家]',
  ],
});

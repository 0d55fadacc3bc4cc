import { describe, expect, it } from 'vitest';
import { parseName } from '@shared/duplicates/name';
import { PlaceBook } from '@shared/duplicates/place-book';
import { cityPlaces } from './support/cities';

const book = new PlaceBook(cityPlaces());
const parse = (text: string) => parseName(text, book);

describe('a company name', () => {
  it.each([
    ['杭州恒锐机械有限公司', '恒锐机械'],
    ['恒锐机械（杭州）有限公司', '恒锐机械'],
    ['恒锐机械(杭州市)有限责任公司', '恒锐机械'],
    ['浙江省杭州市恒锐机械股份有限公司', '恒锐机械'],
    ['杭州 恒锐 机械', '恒锐机械'],
    ['杭州恒銳機械有限公司', '恒锐机械'],
    ['【停用】杭州恒锐机械有限公司', '恒锐机械'],
    ['广西南宁恒锐机械厂', '恒锐机械'],
    ['ＡＢＣ（上海）电子有限公司', 'abc电子'],
    ['ACME Industrial Co., Ltd.', 'acme industrial'],
    ['Acme Industrial Company Limited', 'acme industrial'],
    ['A.C.M.E. Industrial GmbH & Co. KG', 'acme industrial'],
  ])('%s has the core %s', (text, core) => {
    expect(parse(text).core).toBe(core);
  });

  it('keeps a county’s bare name that may be a brand when too little would be left', () => {
    expect(parse('杭州长安电子有限公司').core).toBe('长安电子');
    expect(parse('西湖电子有限公司').core).toBe('西湖电子');
  });

  it('says which branch it is, however the branch is written', () => {
    const branch = parse('杭州恒锐机械有限公司上海分公司');
    expect(branch.core).toBe('恒锐机械');
    expect(branch.branch).toContain('310000');
    expect(parse('杭州恒锐机械有限公司（上海分公司）').branch).toBe(branch.branch);
    expect(parse('杭州恒锐机械有限公司上海市分公司').branch).toBe(branch.branch);
    expect(parse('杭州恒锐机械有限公司杭州分公司').branch).toBe('330100');
    expect(parse('杭州恒锐机械有限公司第二分公司').branch).toBe('第二');
    expect(parse('杭州恒锐机械有限公司').branch).toBe('');
  });

  it('tells the group, the purpose and the number of a plant', () => {
    expect(parse('恒锐集团有限公司')).toMatchObject({ core: '恒锐', group: true });
    expect(parse('杭州恒锐销售有限公司')).toMatchObject({ purpose: '销售' });
    expect(parse('杭州恒锐机械二厂').ordinals).toBe('二');
    expect(parse('Acme Holdings Plant 3').ordinals).toBe('3');
  });

  it('is never empty, whatever is written', () => {
    for (const text of ['有限公司', '（）', '---', '公司', '杭州', 'Ltd', '厂', '上海市']) {
      expect(parse(text).core.length, text).toBeGreaterThanOrEqual(text === '（）' || text === '---' ? 0 : 1);
    }
  });
});

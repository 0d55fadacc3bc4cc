// biome-ignore format: a table
const SURNAMES = [
  ['王', 'wang', 72], ['李', 'li', 72], ['张', 'zhang', 68], ['刘', 'liu', 54], ['陈', 'chen', 53], ['杨', 'yang', 31], ['黄', 'huang', 22],
  ['赵', 'zhao', 23], ['吴', 'wu', 20], ['周', 'zhou', 20], ['徐', 'xu', 17], ['孙', 'sun', 15], ['马', 'ma', 13], ['朱', 'zhu', 12],
  ['胡', 'hu', 12], ['林', 'lin', 11], ['郭', 'guo', 11], ['何', 'he', 11], ['高', 'gao', 10], ['罗', 'luo', 10], ['郑', 'zheng', 9],
  ['梁', 'liang', 8], ['谢', 'xie', 8], ['宋', 'song', 8], ['唐', 'tang', 8], ['许', 'xu', 7], ['邓', 'deng', 7], ['欧阳', 'ouyang', 1],
];
// biome-ignore format: a table
const GIVEN = [
  ['伟', 'wei'], ['芳', 'fang'], ['敏', 'min'], ['静', 'jing'], ['磊', 'lei'], ['强', 'qiang'], ['军', 'jun'], ['洋', 'yang'], ['勇', 'yong'],
  ['艳', 'yan'], ['杰', 'jie'], ['娟', 'juan'], ['涛', 'tao'], ['明', 'ming'], ['超', 'chao'], ['霞', 'xia'], ['平', 'ping'], ['刚', 'gang'],
  ['桂英', 'guiying'], ['建华', 'jianhua'], ['志明', 'zhiming'], ['晓燕', 'xiaoyan'], ['海燕', 'haiyan'], ['国强', 'guoqiang'],
  ['丽华', 'lihua'], ['文博', 'wenbo'], ['子涵', 'zihan'], ['雨桐', 'yutong'], ['俊辉', 'junhui'], ['婷婷', 'tingting'],
];

/** @param {import('./random.mjs').Random} random @returns {{ name: string, latin: string }} */
export function makePerson(random) {
  const [surname, latinSurname] = random.weighted(
    SURNAMES,
    SURNAMES.map(([, , weight]) => weight),
  );
  const [given, latinGiven] = random.pick(GIVEN);
  return { name: `${surname}${given}`, latin: `${latinGiven}.${latinSurname}` };
}

import { writeJson } from '../lib/files.mjs';
import { sampleFile } from '../lib/paths.mjs';
import { AS_OF, BASEMAP, PROVINCES } from './scope.mjs';

const KINDS = [
  'teams',
  'reps',
  'territories',
  'accounts',
  'contacts',
  'opportunities',
  'market',
  'sales',
  'activities',
  'claims',
];

export const writeDescription = () =>
  writeJson(
    sampleFile('sample.json'),
    {
      nameZh: '锐锋工业零部件（示例）',
      nameEn: 'Ruifeng Industrial Parts (sample)',
      asOf: AS_OF,
      basemap: BASEMAP,
      regions: PROVINCES,
      noteZh: '虚构企业，合成数据：地理为真实，客户、人员、销售均由脚本以固定种子生成，与任何真实企业或个人无关。',
      noteEn:
        'A fictitious company with synthetic data: the geography is real; customers, people and sales are made by a ' +
        'script with a fixed seed and stand for no real company or person.',
      files: KINDS.map((kind) => ({ file: `${kind}.csv`, kind })),
    },
    2,
  );

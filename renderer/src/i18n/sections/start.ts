import { defineTexts } from '@shared/texts/define';

/** The screen before a workspace is open, and the dialog that makes one. */
export const startTexts = defineTexts({
  'zh-CN': {
    lead: '在地图上划分销售区域：看清谁忙谁闲、客户归谁、调整之后会怎样，再把结果交给执行的人。',
    sample: {
      anew: '重新生成示例',
      title: '打开示例',
      text: '一家虚构的工业零部件供应商：十二个省市、26 名销售、约 3,000 个客户。数据为合成，地理为真实。',
    },
    new: {
      title: '新建工作区',
      text: '选一张底图，再导入您的客户表（CSV）。五分钟看到第一张均衡的地图。',
    },
    open: { title: '打开文件', text: '打开已有的 .bailiwick 工作区文件。' },
    recents: '最近打开',
    missing: '文件已不在原处',
    forget: '从列表中移除 {{name}}',
    local: '所有数据只保存在这台电脑的工作区文件里。',
    create: '选择保存位置并新建',
    name: '工作区名称',
    namePlaceholder: '例如：2026 年华东区域规划',
    basemap: '底图',
    regions: '规划范围',
    regionsHint: '只取需要的省或州，地图更清爽；以后不能增减。',
    allRegions: '全部（{{count}} 个单元）',
    allRegions_one: '全部（{{count}} 个单元）',
  },
  en: {
    lead: 'Divide the field on a map: see who carries too much, who owns which customer and what a change would do, then hand the result to those who carry it out.',
    sample: {
      anew: 'Make the sample again',
      title: 'Open the sample',
      text: 'A fictitious supplier of industrial parts: twelve provinces, 26 reps, about 3,000 accounts. Synthetic data on real geography.',
    },
    new: {
      title: 'New workspace',
      text: 'Choose a basemap, then bring in your customer table (CSV). A first balanced map takes five minutes.',
    },
    open: { title: 'Open a file', text: 'Open a .bailiwick workspace you already have.' },
    recents: 'Recent',
    missing: 'The file is no longer there',
    forget: 'Take {{name}} off the list',
    local: 'All data stays in the workspace file on this computer.',
    create: 'Choose a place and create',
    name: 'Name of the workspace',
    namePlaceholder: 'Such as: East region 2026',
    basemap: 'Basemap',
    regions: 'Regions to plan in',
    regionsHint: 'Only the provinces or states you need keep the map clear. This cannot be changed later.',
    allRegions: 'All ({{count}} units)',
    allRegions_one: 'All ({{count}} unit)',
  },
});

import { defineTexts } from '@shared/texts/define';

/** The export dialog. */
export const exportTexts = defineTexts({
  'zh-CN': {
    title: '导出 {{plan}}',
    format: '格式',
    formats: {
      xlsx: { name: 'Excel 工作簿', what: '汇总、区域、逐户归属、变动、成熟度矩阵、规则与假设，一份交给执行者' },
      csv: { name: 'CSV 表格', what: '逐户归属，供其他系统读取' },
      geojson: { name: 'GeoJSON 地图', what: '销售区域的边界，供地图软件使用' },
    },
    language: '表头语言',
    languageHint: '只影响表头与说明，不改动数据。',
    languages: { 'zh-CN': '中文', en: 'English' },
    go: '选择保存位置并导出',
    done: '已导出 {{file}}，共 {{count}} 行',
    done_one: '已导出 {{file}}，共 {{count}} 行',
    failed: '未能导出方案',
  },
  en: {
    title: 'Export {{plan}}',
    format: 'Format',
    formats: {
      xlsx: {
        name: 'Excel workbook',
        what: 'Summary, territories, owner of every account, changes, maturity matrix, rules and assumptions',
      },
      csv: { name: 'CSV table', what: 'Owner of every account, for other systems' },
      geojson: { name: 'GeoJSON map', what: 'Outlines of the territories, for map software' },
    },
    language: 'Language of headings',
    languageHint: 'Headings and notes only; the data stays as it is.',
    languages: { 'zh-CN': '中文', en: 'English' },
    go: 'Choose a place and export',
    done: '{{file}} exported, {{count}} rows',
    done_one: '{{file}} exported, {{count}} row',
    failed: 'The plan was not exported',
  },
});

import { defineTexts } from '@shared/texts/define';

/** What every table offers. */
export const tableTexts = defineTexts({
  'zh-CN': {
    filter: '筛选',
    columns: '列',
    copy: '复制表格',
    copied_other: '已复制 {{count}} 行',
    copied_one: '已复制 {{count}} 行',
    notCopied: '没能复制表格',
    shownOf: '已列出 {{shown}} 条，共 {{total}} 条',
    noMatch: '没有符合“{{text}}”的行',
  },
  en: {
    filter: 'Filter',
    columns: 'Columns',
    copy: 'Copy table',
    copied_other: '{{count}} rows copied',
    copied_one: '{{count}} row copied',
    notCopied: 'The table was not copied',
    shownOf: '{{shown}} of {{total}} listed',
    noMatch: 'No row matches “{{text}}”',
  },
});

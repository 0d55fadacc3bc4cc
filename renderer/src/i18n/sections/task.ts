import { defineTexts } from '@shared/texts/define';

/** Long work, as its progress card names it. */
export const taskTexts = defineTexts({
  'zh-CN': {
    import: '导入数据',
    undoImport: '撤销导入',
    export: '导出表格',
    openSample: '准备示例工作区',
    saveCopy: '另存副本',
    backup: '备份工作区',
    duplicates: '查找重复客户',
    rules: '运行分配规则',
    step: {
      start: '正在开始',
      scan: '识别列的写法',
      read: '读取并检查',
      gather: '汇总数据',
      compare: '逐对比较',
      write: '写入',
      copy: '复制文件',
      undo: '恢复原值',
      run: '逐条运行规则',
    },
  },
  en: {
    import: 'Importing data',
    undoImport: 'Undoing an import',
    export: 'Writing a spreadsheet',
    openSample: 'Preparing the sample workspace',
    saveCopy: 'Saving a copy',
    backup: 'Backing up the workspace',
    duplicates: 'Looking for duplicates',
    rules: 'Running the allocation rules',
    step: {
      start: 'Starting',
      scan: 'Looking at the columns',
      read: 'Reading and checking',
      gather: 'Gathering the data',
      compare: 'Comparing pairs',
      write: 'Writing',
      copy: 'Copying the file',
      undo: 'Putting values back',
      run: 'Running the rules',
    },
  },
});

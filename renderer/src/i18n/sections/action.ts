import { defineTexts } from '@shared/texts/define';

/** Names of actions, as menus, palette and shortcut sheet show them. */
export const actionTexts = defineTexts({
  'zh-CN': {
    group: { file: '文件', edit: '编辑', plan: '方案', map: '地图', go: '前往', view: '视图', help: '帮助' },
    edit: {
      undo: '撤销',
      redo: '重做',
      undoNamed: '撤销：{{change}}',
      redoNamed: '重做：{{change}}',
      leave: '取消去向或清除选择',
    },
    file: {
      export: '导出分配方案…',
      import: '导入数据…',
      new: '新建工作区…',
      open: '打开工作区…',
      openSample: '打开示例工作区',
      openSampleAnew: '恢复初始示例工作区',
      saveCopy: '另存副本…',
      backup: '立即备份',
      close: '关闭工作区',
    },
    plan: { fork: '复制为新方案…', new: '新建空白方案…', compare: '与生效方案对比' },
    go: { map: '地图', plans: '方案', accounts: '客户', maturity: '市场成熟度', data: '数据', settings: '设置' },
    view: {
      palette: '命令面板',
      inspector: '显示或隐藏详情栏',
      table: '显示或隐藏均衡表',
      theme: '切换明暗',
      language: '切换语言（English）',
    },
    help: { shortcuts: '快捷键', about: '关于疆域' },
  },
  en: {
    group: { file: 'File', edit: 'Edit', plan: 'Plan', map: 'Map', go: 'Go to', view: 'View', help: 'Help' },
    edit: {
      undo: 'Undo',
      redo: 'Redo',
      undoNamed: 'Undo: {{change}}',
      redoNamed: 'Redo: {{change}}',
      leave: 'Drop the target, then the selection',
    },
    file: {
      export: 'Export the plan…',
      import: 'Import data…',
      new: 'New workspace…',
      open: 'Open workspace…',
      openSample: 'Open sample workspace',
      openSampleAnew: 'Open sample workspace as it was at first',
      saveCopy: 'Save a copy…',
      backup: 'Back up now',
      close: 'Close workspace',
    },
    plan: { fork: 'Fork the plan…', new: 'New empty plan…', compare: 'Compare with the active plan' },
    go: {
      map: 'Map',
      plans: 'Plans',
      accounts: 'Accounts',
      maturity: 'Market maturity',
      data: 'Data',
      settings: 'Settings',
    },
    view: {
      palette: 'Command palette',
      inspector: 'Show or hide the inspector',
      table: 'Show or hide the balance table',
      theme: 'Switch light and dark',
      language: 'Switch language (中文)',
    },
    help: { shortcuts: 'Keyboard shortcuts', about: 'About Bailiwick' },
  },
});

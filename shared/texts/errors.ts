import { defineTexts } from './define';
import { conflictErrorTexts, handoverErrorTexts } from './errors-conflicts';
import { dataErrorTexts } from './errors-data';
import { importErrorTexts } from './errors-import';
import { poolErrorTexts } from './errors-pool';
import { recordErrorTexts, scenarioErrorTexts } from './errors-what-if';
import { workspaceErrorTexts } from './errors-workspace';

/** Refusals by code: why it did not work, and what to do next; on the screen and on the command line. */
export const errorTexts = defineTexts({
  'zh-CN': {
    internal: '程序内部出错，没有改动任何数据。日志编号 {{id}}。',
    unknown: '原因：{{message}}。没有改动任何数据。',
    ...dataErrorTexts['zh-CN'],
    input: { invalid: '“{{path}}”的值不合要求。请改正后再试。' },
    ipc: {
      forbidden: '请求来自不受信任的页面，已拒绝。',
      unknownCall: '程序内部出错：没有这个请求。没有改动任何数据。',
    },
    basemap: {
      unknown: '没有“{{basemap}}”这张底图。请安装提供它的版本后再打开。',
      unknownRegion: '底图里没有“{{region}}”这个地区。请重新选择范围。',
    },
    data: {
      badPeriod: '“{{period}}”不是期间。请写成 2025、2025-Q1 或 2025-03。',
      unknownAccount: '没有编号为“{{code}}”的客户。请先导入客户。',
      parentCircle: '这样改，客户 {{account}} 会成为自己的上级。请另选上级客户。',
      unknownRep: '没有工号为“{{code}}”的销售代表。请先导入销售代表。',
    },
    handover: handoverErrorTexts['zh-CN'],
    audit: { noEntry: '没有这条审计记录。' },
    conflicts: conflictErrorTexts['zh-CN'],
    scenario: scenarioErrorTexts['zh-CN'],
    record: recordErrorTexts['zh-CN'],
    optimise: {
      noBound: '算不出下限：在这样的容差和锁定下，线性规划无解，或有区域没有任何客户。',
      stopped: '在找到第一个方案之前就停止了。没有改动任何数据。',
      nothingToChange: '“{{plan}}”已经与优化结果一致。',
      unknownUnit: '方案里没有编号为“{{code}}”的单元。',
      unknownRep: '没有工号为“{{code}}”的销售代表。',
      unknownTerritory: '方案里没有“{{code}}”这个区域。',
      limitNotBalanced: '上下限针对的指标（{{measure}}）不在要均衡的指标里。请加上该指标，或去掉这条上下限。',
      countAndChanges: '指定区域数是重新划分，不能同时新增或撤并区域。请二选一。',
      countAndScope: '指定区域数是重新划分，所有单元都要动。请去掉区域数，或把“可以动谁”改为全部。',
      dissolvesLocked: '“{{territory}}”已锁定，不能撤并，也不能接收。请先解锁，或换一个区域。',
      dissolvesKept: '“{{territory}}”要撤并，但其中 {{count}} 个单元设为保持不动。请先放开这些单元。',
      noMeasure: '还没有选择要均衡的指标。请至少选择一项。',
      noTerritories: '这个方案还没有销售区域。请先新建区域，或指定要划分的数目。',
      countBelowLocked:
        '区域数 {{count}} 太少：有 {{held}} 个区域已锁定，不能撤并（{{locked}}）。请先解锁，或把区域数定为至少 {{held}}。',
      countBelowKept:
        '区域数 {{count}} 太少：有 {{held}} 个区域含保持不动的单元，不能撤并（{{kept}}，括号内为单元数）。请先放开这些单元，或把区域数定为至少 {{held}}。',
      countBelowHeld:
        '区域数 {{count}} 太少：有 {{held}} 个区域不能撤并——已锁定：{{locked}}；含保持不动的单元：{{kept}}（括号内为单元数）。请先解锁或放开，或把区域数定为至少 {{held}}。',
      tooManyTerritories: '区域数（{{territories}}）多于单元数（{{units}}）。请减少区域数。',
    },
    export: { notWritable: '{{file}} 未能写入。请确认它没有在表格软件里打开，并且文件夹可写。' },
    file: {
      exists: '{{file}} 已存在。请换一个名称。',
      notDropped: '只能导入从文件管理器拖入的文件。',
      unknownToken: '这个文件的选择已失效。请重新选择文件。',
      notWritten: '{{file}} 未能写入。请换一个位置再试。',
    },
    mapping: {
      nameTaken: '已有名为“{{name}}”的对应。要替换它，请再按一次“替换”。',
      unknown: '这份已存的对应已不在了。',
    },
    import: importErrorTexts['zh-CN'],
    maturity: {
      reasonMissing: '请写明改判的理由。',
      endsBeforeItBegins: '改判的截止日 {{to}} 早于起始日 {{from}}。',
    },
    tier: { reasonMissing: '请写明改等级的理由。' },
    patch: {
      empty: '没有任何改变。',
      duplicate: '{{what}} 在一次修改里出现了两次。请重试。',
      nameTaken: '已有名为“{{name}}”的销售区域。请换一个名称。',
      stale: '{{what}} 刚刚被改动过。请按现在的状态再做一次。',
      territoryInUse: '“{{territory}}”还有单元，不能删除。请先移走单元。',
      territoryLocked: '“{{territory}}”已锁定。请先解锁。',
      unknownAccount: '没有编号为“{{account}}”的客户。',
      unknownRep: '没有工号为“{{rep}}”的销售代表。',
      unknownTerritory: '没有“{{territory}}”这个销售区域，可能已被删除。',
      unknownUnit: '没有代码为“{{unit}}”的区域单元。',
    },
    plan: {
      breach: '违反报备规定 {{count}} 条（如 {{account}}）。没有改动任何数据；如确需破例，请写明原因。',
      breachDecided: '“{{account}}”已被锁定、裁定或排除，不能这样指定。请先取消那项决定。',
      activeStays: '“{{plan}}”是生效方案，启用另一个方案时才会归档。',
      nameTaken: '已有名为“{{name}}”的方案。请换一个名称。',
      notEditable: '“{{plan}}”不在筹划中，不能修改。请复制一份再改。',
      notFound: '这个方案已不存在。',
      nothingToRedo: '没有可重做的修改。',
      nothingToUndo: '没有可撤销的修改。',
      preflightBlocking: '“{{plan}}”还有必须解决的问题，不能启用。请看检查列表。',
      staleRevision: '方案刚刚被改动过。界面已更新，请再做一次。',
    },
    pool: poolErrorTexts['zh-CN'],
    evaluation: { badPeriod: '“{{period}}”不是可以评估的期间。请写成 2025、2025-Q1 或 2025-03。' },
    app: { busy: '仍有任务在进行。请等它完成或先停止它。' },
    preferences: { notWritten: '设置未能保存。请确认磁盘有空间，并有写入权限。' },
    rules: {
      upToDate: '“{{plan}}”的归属已与规则一致，不必运行。',
      fileUnreadable: '{{file}} 不是规则文件：{{at}} 处有误（{{reason}}）。没有改动。',
    },
    sample: { rejected: '示例文件 {{file}} 第 {{row}} 行不合要求：{{reason}}。请重新安装。' },
    settings: { invalid: '设置的值不合要求。请改正后再试。' },
    task: {
      cancelled: '已取消，没有留下任何内容。',
      failed: '任务意外停止，没有写入任何内容。请再试一次。',
      busy: '另一项任务正在写入。请等它完成。',
    },
    workspace: workspaceErrorTexts['zh-CN'],
  },
  en: {
    internal: 'Something failed inside the app; no data was changed. Log entry {{id}}.',
    unknown: 'Reason: {{message}}. No data was changed.',
    ...dataErrorTexts.en,
    input: { invalid: 'The value of “{{path}}” is not acceptable. Correct it and try again.' },
    ipc: {
      forbidden: 'The request came from a page that is not trusted and was refused.',
      unknownCall: 'Something failed inside the app: there is no such request. No data was changed.',
    },
    basemap: {
      unknown: 'There is no basemap “{{basemap}}”. Open the file with the version of the app that has it.',
      unknownRegion: 'The basemap has no region “{{region}}”. Choose the regions again.',
    },
    data: {
      badPeriod: '“{{period}}” is not a period. Write 2025, 2025-Q1 or 2025-03.',
      unknownAccount: 'There is no account “{{code}}”. Import the accounts first.',
      parentCircle: 'Account {{account}} would come to belong to itself. Choose another parent.',
      unknownRep: 'There is no rep with code “{{code}}”. Import reps first.',
    },
    handover: handoverErrorTexts.en,
    audit: { noEntry: 'There is no such entry in the audit trail.' },
    conflicts: conflictErrorTexts.en,
    scenario: scenarioErrorTexts.en,
    record: recordErrorTexts.en,
    optimise: {
      noBound:
        'No bound: with this band and these locks the linear program has no solution, or a territory has no customers.',
      stopped: 'Stopped before a first plan was found. Nothing was changed.',
      nothingToChange: '“{{plan}}” already is as the result says.',
      unknownUnit: 'The plan has no unit with code “{{code}}”.',
      unknownRep: 'There is no rep with code “{{code}}”.',
      unknownTerritory: 'The plan has no territory “{{code}}”.',
      limitNotBalanced:
        'A limit is about {{measure}}, which is not among the measures to balance. Add the measure or take the limit away.',
      countAndChanges:
        'A count of territories draws the plan afresh and cannot be combined with added or dissolved territories. Choose one of the two.',
      countAndScope:
        'A number of territories draws all of them afresh, so everybody moves. Take the number out, or let all move.',
      dissolvesLocked:
        '“{{territory}}” is locked: it can neither be given up nor take over. Unlock it, or choose another.',
      dissolvesKept:
        '“{{territory}}” is to be given up, but units kept in place lie in it ({{count}}). Release them first.',
      noMeasure: 'No measure to balance is chosen. Choose at least one.',
      noTerritories: 'This plan has no territories yet. Make some first, or say how many to draw.',
      countBelowLocked:
        'Too few territories ({{count}}): {{held}} are locked and cannot fall away ({{locked}}). Unlock some, or ask for {{held}} or more.',
      countBelowKept:
        'Too few territories ({{count}}): {{held}} have units kept in place and cannot fall away ({{kept}}, with the number of units). Release some, or ask for {{held}} or more.',
      countBelowHeld:
        'Too few territories ({{count}}): {{held}} cannot fall away. Locked: {{locked}}. With units kept in place: {{kept}}, with the number of units. Unlock or release some, or ask for {{held}} or more.',
      tooManyTerritories: 'There are more territories ({{territories}}) than units ({{units}}). Ask for fewer.',
    },
    export: {
      notWritable:
        '{{file}} was not written. Close it in your spreadsheet program and check that the folder can be written to.',
    },
    file: {
      exists: '{{file}} exists already. Choose another name.',
      notDropped: 'Only files dragged here from the file manager can be imported.',
      unknownToken: 'The choice of this file has expired. Choose the file again.',
      notWritten: '{{file}} was not written. Try another place.',
    },
    mapping: {
      nameTaken: 'There is a mapping named {{name}} already. Choose Replace to put this one in its place.',
      unknown: 'This saved mapping is no longer there.',
    },
    import: importErrorTexts.en,
    maturity: {
      reasonMissing: 'Write down why the class is changed.',
      endsBeforeItBegins: 'The override would end on {{to}}, before it begins on {{from}}.',
    },
    tier: { reasonMissing: 'Write down why the tier is changed.' },
    patch: {
      empty: 'Nothing would change.',
      duplicate: '{{what}} occurs twice in one edit. Try again.',
      nameTaken: 'There is a territory “{{name}}” already. Choose another name.',
      stale: '{{what}} has just been changed. Repeat the edit on the present state.',
      territoryInUse: '“{{territory}}” still has units. Move them first.',
      territoryLocked: '“{{territory}}” is locked. Unlock it first.',
      unknownAccount: 'There is no account “{{account}}”.',
      unknownRep: 'There is no rep “{{rep}}”.',
      unknownTerritory: 'There is no territory “{{territory}}”; it may have been removed.',
      unknownUnit: 'There is no unit “{{unit}}”.',
    },
    plan: {
      breach:
        'This breaks {{count}} promises of claims or the policy ({{account}} for one). Nothing was changed; an exception needs a reason.',
      breachDecided: 'A lock, ruling or exclusion keeps {{account}} from going there. Lift that decision first.',
      activeStays: '“{{plan}}” is the active plan; it is archived when another one is activated.',
      nameTaken: 'There is a plan “{{name}}” already. Choose another name.',
      notEditable: '“{{plan}}” is not in planning and takes no edits. Fork it first.',
      notFound: 'The plan is no longer there.',
      nothingToRedo: 'There is nothing to redo.',
      nothingToUndo: 'There is nothing to undo.',
      preflightBlocking: '“{{plan}}” cannot be activated while something must be solved. See the check list.',
      staleRevision: 'The plan has just been changed. The screen is up to date now; repeat the edit.',
    },
    pool: poolErrorTexts.en,
    evaluation: { badPeriod: '“{{period}}” is no period to evaluate. Write 2025, 2025-Q1 or 2025-03.' },
    app: { busy: 'Work is still going on. Wait for it, or stop it first.' },
    preferences: { notWritten: 'The preferences were not saved. Check that the disk has room and can be written to.' },
    rules: {
      upToDate: '“{{plan}}” already is as its rules say; there is nothing to run.',
      fileUnreadable: '{{file}} is no file of rules: wrong at {{at}} ({{reason}}). Nothing was changed.',
    },
    sample: { rejected: 'Row {{row}} of the sample file {{file}} was refused: {{reason}}. Install the app again.' },
    settings: { invalid: 'A setting has a value that is not acceptable. Correct it and try again.' },
    task: {
      cancelled: 'Cancelled; nothing is left behind.',
      failed: 'The task stopped unexpectedly; nothing was written. Try again.',
      busy: 'Another task is writing. Wait for it to end.',
    },
    workspace: workspaceErrorTexts.en,
  },
});

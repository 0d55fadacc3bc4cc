import { defineTexts } from './define';

/** What is said of lists as offices keep them: sums, years, remarks and states beside the data. */
export const listProblemTexts = defineTexts({
  'zh-CN': {
    repLeft: '文件写明此人已不在职（{{status}}），仍作为销售代表写入；不需要的话请排除这一行',
    sumColumn: '该列是其他期间列的合计，未读入，以免重复计算',
    otherYears: '同一项数值有多个期间的列，取了最近的一列；未读入：{{others}}',
    partNotWhole: '“{{part}}”只是 {{unit}} 的一部分，区域单元不能拆开',
    claimPending: '报备还没有批准，不受保护，未读入',
    claimNotGranted: '报备已被驳回或撤回，不受保护，未读入',
    claimEndUnknown: '报备已失效，但没有写到期时间；读入会一直受保护',
    claimStatusUnknown: '看不出这个状态是否有效，按有效读入',
    endsBeforeItBegins: '到期时间早于报备时间',
    moneyOwnUnit: '单元格写明是元，按 {{value}} 元读取，不按该列的单位换算',
    yearShort: '年份只写了两位，按 {{value}} 读取',
    exceptOutside: '要除去的“{{place}}”不在所写的范围内',
    unitsExcept: '已除去所写的例外，余 {{units}} 个区域单元',
  },
  en: {
    repLeft: 'The file says this person has left ({{status}}); still brought in as a rep, unless you leave the row out',
    sumColumn: 'This column adds up other columns of periods; not read, or they would count twice',
    otherYears: 'The file has this figure of several periods; the latest is taken. Not read: {{others}}',
    partNotWhole: '{{part}} is only a part of {{unit}}, and a unit cannot be divided',
    claimPending: 'The claim is not granted yet and protects nothing; not read',
    claimNotGranted: 'The claim was refused or withdrawn and protects nothing; not read',
    claimEndUnknown: 'The claim has ended, but it does not say when; it would protect for ever',
    claimStatusUnknown: 'Cannot tell whether a claim of this status is in force; taken as in force',
    endsBeforeItBegins: 'Expires before it was registered',
    moneyOwnUnit: 'The cell names its own unit; read as {{value}}, not in the unit of the column',
    yearShort: 'The year has two figures only; read as {{value}}',
    exceptOutside: '{{place}} is to be left out, but is not in what is named',
    unitsExcept: 'What is excepted was left out; {{units}} units remain',
  },
});

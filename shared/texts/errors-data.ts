import { defineTexts } from './define';

/** Refusals about people, customers, their places and duplicates. */
export const dataErrorTexts = defineTexts({
  'zh-CN': {
    duplicates: {
      alreadyUndone: '这次合并已经撤销过了。',
      gone: '客户 {{code}} 已不在，可能已合并或删除。列表已更新，请再选。',
      noMerge: '没有这次合并的记录。',
      notAPair: '{{a}} 与 {{b}} 没有列为疑似重复。请重新查找。',
      ruledOut: '{{code}} 与 {{other}} 已判定为不同客户。请先改回再合并。',
      sameAccount: '不能把客户 {{code}} 合并到它自己。',
    },
    reps: {
      codeTaken: '编号 {{code}} 已属于{{name}}。请换一个编号，或在“含停用”中找到并恢复。',
      gone: '销售代表 {{code}} 已停用或不存在，未作改动。请先恢复。',
      halfHome: '常驻地要同时给出经度和纬度，或者都不填。',
    },
    lookUp: {
      codeTaken: '客户编号 {{code}} 已被使用。请换一个编号。',
      inUse: '客户 {{code}} 已有销售、拜访或报备记录，不能撤回。',
      notMade: '客户 {{code}} 不是手工新建的，不能撤回。',
    },
    placing: {
      nothingToUndo: '没有可撤销的定位。',
      nothingToRedo: '没有可重做的定位。',
    },
  },
  en: {
    duplicates: {
      alreadyUndone: 'This merge has been undone already.',
      gone: 'Account {{code}} is no longer there; it may have been merged or deleted. The list is up to date, choose again.',
      noMerge: 'There is no record of this merge.',
      notAPair: '{{a}} and {{b}} are not listed as probable duplicates. Look for duplicates again.',
      ruledOut: '{{code}} and {{other}} have been found not to be the same. Take that back before merging.',
      sameAccount: 'Account {{code}} cannot be merged into itself.',
    },
    reps: {
      codeTaken:
        'Code {{code}} belongs to {{name}}. Choose another, or bring them back from the list with “also those taken out”.',
      gone: 'Rep {{code}} was taken out or is not there; nothing was changed. Bring them back first.',
      halfHome: 'A home needs both longitude and latitude, or neither.',
    },
    lookUp: {
      codeTaken: 'Account code {{code}} is in use. Choose another code.',
      inUse: 'Account {{code}} has sales, visits or claims by now and cannot be taken back.',
      notMade: 'Account {{code}} was not entered by hand and cannot be taken back.',
    },
    placing: {
      nothingToUndo: 'There is no placing to undo.',
      nothingToRedo: 'There is no placing to redo.',
    },
  },
});

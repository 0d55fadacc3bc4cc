import { defineTexts } from './define';

/** Refusals of the conflict desk. */
export const conflictErrorTexts = defineTexts({
  'zh-CN': {
    alreadyUndone: '这次裁定已经撤回过了。',
    gone: '这起冲突已不存在：情况已变。列表已更新，请再选。',
    lockStands: '客户 {{account}} 已被锁定，锁定优先于裁定。请先解除锁定，或把裁定落实为锁定。',
    noRuling: '没有这次裁定的记录。',
    notForThis: '这类冲突不能这样裁定。',
    notLooked: '还没有查找过冲突。请先在冲突台查找。',
    planArchived: '生效日之前方案已归档，没有其他方案等待这次裁定。',
    repMissing: '没有说明归谁。请选一位销售代表。',
    settled: '这起冲突已经裁定过了。要改，先撤回原裁定。',
    territoryMissing: '没有说明归哪个销售区域。请选一个。',
  },
  en: {
    alreadyUndone: 'This ruling has been taken back already.',
    gone: 'This case is no longer there: things have changed. The list is up to date, choose again.',
    lockStands:
      'Account {{account}} is locked, and a lock goes before a ruling. Lift it first, or make the ruling a lock.',
    noRuling: 'There is no record of this ruling.',
    notForThis: 'A case of this kind cannot be ruled like that.',
    notLooked: 'Nobody has looked for conflicts yet. Look for them on the conflict desk first.',
    planArchived: 'The plan was archived before the day came, and no other plan waits for this ruling.',
    repMissing: 'It is not said who gets the account. Choose a rep.',
    settled: 'This case has been ruled on already. To change that, take the ruling back first.',
    territoryMissing: 'It is not said which territory gets the unit. Choose one.',
  },
});

/** Refusals of handover lists. */
export const handoverErrorTexts = defineTexts({
  'zh-CN': {
    isActive: '生效方案就是现状，没有交接。请选一个筹划中的方案。',
    noActive: '还没有生效方案，说不出谁交给谁。',
  },
  en: {
    isActive: 'The active plan is how things are; nothing is handed over. Choose a plan in planning.',
    noActive: 'No plan is active yet, so there is nobody to hand over from.',
  },
});

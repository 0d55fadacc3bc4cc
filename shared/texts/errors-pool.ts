import { defineTexts } from './define';

/** What stands against claiming, returning and taking back; also shown before it is tried. */
export const poolErrorTexts = defineTexts({
  'zh-CN': {
    alreadyHeld: '{{rep}} 已经报备了这个客户。',
    builtUpon: '这次操作之后，同一报备又有新的操作。请先撤销后面的操作。',
    capDay: '{{rep}} 当天的报备已达上限（{{limit}} 个）。',
    capHeld: '{{rep}} 报备持有的客户已达上限（{{limit}} 个）。',
    coolDown: '{{rep}} 刚失去这个客户，冷却期到 {{until}}，之前不能再报备。',
    decided: '方案里的锁定、裁定或回避已决定了归属。请先撤回那项指定。',
    inPool: '已经在公海。',
    noSuchEdit: '这次操作已不在，或已撤销、重做过。列表已更新。',
    notRecyclable: '按政策还不能回收。',
    owned: '方案里由 {{rep}} 负责。',
    protected: '{{rep}} 的报备在保护期内，到 {{until}}。',
    reasonMissing: '请写明退回公海的原因。',
    undoInOrder: '“{{plan}}”之后还有别的修改。请先撤销后面的修改，再撤销这一步。',
  },
  en: {
    alreadyHeld: '{{rep}} already has a claim on it.',
    builtUpon: 'The same claim was acted on again since. Undo what came later first.',
    capDay: '{{rep}} has reached the limit of {{limit}} claims a day.',
    capHeld: '{{rep}} holds {{limit}} accounts by claims, which is the limit.',
    coolDown: '{{rep}} lost it lately and may not claim it again before the end of {{until}}.',
    decided: 'A lock, ruling or exclusion of the plan decides who has it. Take that decision back first.',
    inPool: 'It is in the pool already.',
    noSuchEdit: 'That act is no longer there, or was undone or redone already. The list is up to date now.',
    notRecyclable: 'The policy does not let it be taken back yet.',
    owned: '{{rep}} owns it in the plan.',
    protected: 'The claim of {{rep}} protects it until {{until}}.',
    reasonMissing: 'Write why it goes back to the pool.',
    undoInOrder: '“{{plan}}” was changed again since. Undo the later changes first, then this one.',
  },
});

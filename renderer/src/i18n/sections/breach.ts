import { defineTexts } from '@shared/texts/define';

/** Promises an edit would break, and the reasoned exception. */
export const breachTexts = defineTexts({
  'zh-CN': {
    title_other: '这次调整违反了 {{count}} 条报备规定',
    title_one: '这次调整违反了 {{count}} 条报备规定',
    text: '没有改动任何数据。如确需破例，请写明原因；原因记入审计。',
    line: {
      protected: '{{account}}：{{rep}} 的报备保护到 {{until}}',
      coolDown: '{{account}}：{{rep}} 退出后的冷却期到 {{until}}',
      capDay: '{{account}}：{{rep}} 一天最多接 {{limit}} 个公海客户',
      capHeld: '{{account}}：{{rep}} 最多持有 {{limit}} 个报备客户',
      decided: '{{account}}：已被锁定、裁定或排除，到不了 {{rep}}',
    },
    pool: '公海',
    override: '破例执行',
    leave: '取消',
    keep: '这些客户不动',
    keepReason: '按报备规定保持原样',
    kept_other: '{{count}} 个客户按报备规定没有变动',
    kept_one: '{{count}} 个客户按报备规定没有变动',
    reason: '破例的原因（必填）',
    more: '另有 {{count}} 条',
  },
  en: {
    title_other: 'This edit breaks {{count}} promises',
    title_one: 'This edit breaks {{count}} promise',
    text: 'Nothing has been changed. An exception needs a reason, which is kept in the audit trail.',
    line: {
      protected: '{{account}}: claimed by {{rep}}, protected until {{until}}',
      coolDown: '{{account}}: {{rep}} gave it up, cool-down until {{until}}',
      capDay: '{{account}}: {{rep}} may take {{limit}} a day from the pool',
      capHeld: '{{account}}: {{rep}} may hold {{limit}} by claims',
      decided: '{{account}}: a lock, ruling or exclusion keeps it from {{rep}}',
    },
    pool: 'the pool',
    override: 'Make the exception',
    leave: 'Cancel',
    keep: 'Leave these accounts out',
    keepReason: 'Kept as it was, as claims and the policy ask',
    kept_other: '{{count}} accounts stay as they are, as claims and the policy ask',
    kept_one: '{{count}} account stays as it is, as claims and the policy ask',
    reason: 'Why the exception (required)',
    more: 'and {{count}} more',
  },
});

import type { ChangeLabel, PlanPatch } from '../model/plan';

/** One entry of the audit trail as it is stored. */
export interface AuditFact {
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Of the change it speaks of. */
  readonly label: ChangeLabel | null;
  /** The one decision of that change, when it is just one. */
  readonly decision: PlanPatch['decisions'][number] | null;
}

/** The same as who, what, from → to and why: words and codes as the workspace has them. */
export interface AuditWords {
  /** What it is about: an account, a file, a plan, a section of the settings. */
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const MOST = 300;

/** What an entry says, whatever event it is; what nobody has named is left empty, never guessed. */
export function auditWords({ event, detail, label, decision }: AuditFact): AuditWords {
  if (label !== null) return withOverride(ofChange(label, decision), detail);
  if (event === 'settings') return ofSettings(detail);
  if (event === 'merged' || event === 'unmerged') {
    const [from, to] = event === 'merged' ? [detail.merged, detail.survivor] : [detail.survivor, detail.merged];
    return { subject: text(detail.survivor), from: text(from), to: text(to), why: text(detail.reason) };
  }
  const words = {
    subject: first(detail, ['subject', 'account', 'code', 'name', 'fileName', 'file', 'units', 'rep', 'edit']),
    from: first(detail, ['from', 'before', 'former', 'base']),
    to: first(detail, ['to', 'after', 'rep', 'territory', 'maturity', 'tier', 'ruling', 'replacedBy']),
    why: first(detail, ['reason', 'why', 'note']),
  };
  return withOverride(words, detail);
}

/** Why a promise was broken is part of why. */
function withOverride(words: AuditWords, { override }: AuditFact['detail']): AuditWords {
  if (typeof override !== 'string' || override === '' || words.why === override) return words;
  return { ...words, why: cut(words.why === '' ? override : `${words.why}; ${override}`) };
}

function ofChange({ params }: ChangeLabel, decision: AuditFact['decision']): AuditWords {
  const named = decision?.to ?? decision?.from ?? null;
  return {
    subject: text(params.account ?? params.territory ?? params.name ?? named?.account),
    from: decision === null ? text(params.from) : text(decision.from?.rep),
    to: decision === null ? text(params.to ?? params.rep) : text(decision.to?.rep),
    why: text(params.reason ?? decision?.to?.reason),
  };
}

/** Only what differs, by its path. */
function ofSettings({ section, before, after }: AuditFact['detail']): AuditWords {
  const changed = differences(before, after, '');
  const side = (pick: (of: Difference) => unknown): string =>
    cut(changed.map((one) => (one.path === '' ? text(pick(one)) : `${one.path}: ${text(pick(one))}`)).join('; '));
  return { subject: text(section), from: side((one) => one.before), to: side((one) => one.after), why: '' };
}

interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

function differences(before: unknown, after: unknown, path: string): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isTree(before) || !isTree(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], path === '' ? key : `${path}.${key}`));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(detail: AuditFact['detail'], names: readonly string[]): string {
  const name = names.find((one) => detail[one] !== undefined && detail[one] !== null && detail[one] !== '');
  return name === undefined ? '' : text(detail[name]);
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return cut(value.join(', '));
  return cut(JSON.stringify(value));
}

function cut(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words;
}

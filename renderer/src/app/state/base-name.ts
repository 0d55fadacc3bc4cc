import { Locale } from '@shared/contract/app';
import { OptimiseVariant } from '@shared/contract/optimise';
import { translateIn } from '@/i18n/translate';

const PLAN = '\u0001';
const FIGURE = '\u0002';

/** What names of plans that a search found end in, in both languages, as they may have been made in either. */
function endings(): readonly string[] {
  const all = Locale.options.flatMap((locale) => [
    ...OptimiseVariant.shape.kind.options.map((kind) =>
      translateIn(locale, 'optimise.planName', { plan: PLAN, kind: translateIn(locale, `optimise.kind.${kind}`) }),
    ),
    translateIn(locale, 'optimiseAccounts.planName', { plan: PLAN }),
    translateIn(locale, 'whatif.goal.planName', { plan: PLAN, band: FIGURE }),
    translateIn(locale, 'whatif.succession.planName', { plan: PLAN }),
  ]);
  return all.map((name) => literal(name.replace(PLAN, '')).replace(FIGURE, String.raw`[\d.]+%`));
}

/** A pattern that matches just this text. */
function literal(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

/**
 * The name of a plan without what says how it was found, and the number that told it from another one: what is found from a
 * candidate is named after the plan all began with, not after every step on the way.
 */
export function baseName(plan: string): string {
  const ending = new RegExp(`(?:${endings().join('|')})(?: \\d+)?$`, 'u');
  let base = plan;
  while (ending.test(base)) {
    const shorter = base.replace(ending, '').trimEnd();
    if (shorter === '') return base;
    base = shorter;
  }
  return base;
}

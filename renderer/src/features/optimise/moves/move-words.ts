import type { Clash } from '@shared/optimise/moves/combine';
import type { Move } from '@shared/optimise/moves/move-list';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';

/** Moves and what speaks against them, in words. */
export function useMoveWords() {
  const t = useT();
  const format = useFormat();
  const names = useUnitNames();
  const { territories } = useOpened().plan.snapshot;
  const territory = (at: number): string => (at < 0 ? t('optimise.moves.unassigned') : territories[at].name);
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  return {
    territory,
    unit: (at: number): string => names[at],
    move: ({ steps }: Pick<Move, 'steps'>): string =>
      steps.map((s) => `${names[s.unit]} ${territory(s.from)} → ${territory(s.to)}`).join(' / '),
    clash: (clash: Clash, chosen: readonly Move[]): string => {
      const code = clash.code.slice('move.'.length) as 'sameUnit';
      if ('other' in clash) {
        const { steps } = chosen[clash.other];
        return t(`optimise.moves.why.${code}`, { move: steps.map(({ unit }) => names[unit]).join(' / ') });
      }
      return t(`optimise.moves.why.${code}`, 'territory' in clash ? { territory: territory(clash.territory) } : {});
    },
    score: (value: number): string => signed(value, format.decimal(value, 2)),
    deviation: (value: number): string => format.signedPercent(value, 2),
    hours: (value: number): string => signed(value, format.hours(value)),
    money: (value: number): string => signed(value, format.compactMoney(value)),
    count: (value: number): string => signed(value, format.integer(value)),
  };
}

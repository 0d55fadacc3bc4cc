import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { FigureList } from '@/ui/figure-list';
import { Kbd } from '@/ui/kbd';

/** How to select, for the hand and for the keyboard. */
export function Hints(): ReactNode {
  const t = useT();
  return (
    <FigureList
      items={[
        { id: 'click', label: t('inspector.hints.click'), value: t('inspector.hints.clickKey') },
        { id: 'toggle', label: t('inspector.hints.toggle'), value: t('inspector.hints.toggleKey') },
        { id: 'box', label: t('inspector.hints.box'), value: t('inspector.hints.boxKey') },
        { id: 'lasso', label: t('inspector.hints.lasso'), value: <Kbd shortcut="l" /> },
        { id: 'polygon', label: t('inspector.hints.polygon'), value: <Kbd shortcut="p" /> },
        { id: 'palette', label: t('inspector.hints.palette'), value: <Kbd shortcut="$mod+k" /> },
        { id: 'escape', label: t('inspector.hints.escape'), value: <Kbd shortcut="Escape" /> },
      ]}
    />
  );
}

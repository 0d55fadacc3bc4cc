import { type ReactNode, useState } from 'react';
import { usePreferences } from '@/app/state/preferences';
import { usePart } from '@/app/state/session';
import styles from './map-sources.module.css';

interface Props {
  /** Stands before the sources of the basemap. */
  readonly first?: string;
  readonly className?: string;
}

/** Where the borders come from, and what they are not, as their licences ask wherever a map is shown: on one line, in full when it is clicked. */
export function MapSources({ first = '', className = '' }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const basemap = usePart((o) => o.info.basemap);
  const english = usePreferences((s) => s.preferences.locale === 'en');
  const sources = english ? basemap.attributionEn : basemap.attributionZh;
  const notice = english ? basemap.noticeEn : basemap.noticeZh;
  return (
    <button
      type="button"
      className={`${styles.sources} ${className}`}
      title={open ? undefined : `${sources}\n${notice}`}
      aria-expanded={open}
      onClick={() => setOpen(!open)}
      data-testid="map-sources"
    >
      {first}
      {sources} · {notice}
    </button>
  );
}

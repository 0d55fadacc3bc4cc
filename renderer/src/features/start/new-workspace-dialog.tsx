import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { usePreferences } from '@/app/state/preferences';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { notifyFailure } from '@/ui/notify';
import { BasemapPicker } from './basemap-picker';
import { RegionPicker } from './region-picker';
import { useBasemaps } from './use-basemaps';

/** Name, basemap and regions; then the file's place is asked for by the system's own dialog. */
export function NewWorkspaceDialog() {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  const close = useDialogs((s) => s.close);
  const basemaps = useBasemaps();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [regions, setRegions] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const basemap = basemaps.find((b) => b.basemap.id === chosen) ?? basemaps.at(0);
  const ready = name.trim() !== '' && basemap !== undefined;

  function create(): void {
    if (!basemap) return;
    setBusy(true);
    createWorkspace({ name: name.trim(), basemapId: basemap.basemap.id, regions: [...regions] })
      .then((created) => created && close())
      .catch((error: unknown) => notifyFailure('shell.failed.create', error))
      .finally(() => setBusy(false));
  }

  return (
    <Modal
      open
      title={t('start.new.title')}
      width={560}
      onCancel={close}
      onOk={create}
      okText={t('start.create')}
      okButtonProps={{ disabled: !ready, loading: busy, 'data-testid': 'workspace-create' }}
      cancelText={t('shell.cancel')}
      data-testid="new-workspace"
    >
      <Field label={t('start.name')}>
        <Input
          value={name}
          onChange={(e) => setName(e.target.value)}
          placeholder={t('start.namePlaceholder')}
          maxLength={120}
          autoFocus
          data-testid="workspace-name"
        />
      </Field>
      <Field
        label={t('start.basemap')}
        hint={basemap && (locale === 'en' ? basemap.basemap.noticeEn : basemap.basemap.noticeZh)}
      >
        <BasemapPicker
          basemaps={basemaps}
          chosen={basemap?.basemap.id ?? null}
          onChoose={(id) => {
            setChosen(id);
            setRegions([]);
          }}
        />
      </Field>
      <Field label={t('start.regions')} hint={t('start.regionsHint')}>
        <RegionPicker basemap={basemap} chosen={regions} onChoose={setRegions} />
      </Field>
    </Modal>
  );
}

/** @returns false when the person closed the dialog that asks for the place */
async function createWorkspace(input: CallInput<'workspace.create'>): Promise<boolean> {
  const info = await api('workspace.create', input);
  // The empty workspace needs data next, so that is where it opens.
  if (info) useView.getState().go('data');
  return info !== null;
}

import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { usePreferences } from '@/app/state/preferences';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { notifyFailure } from '@/ui/notify';
import { BasemapPicker } from './basemap-picker';
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

  async function create(): Promise<void> {
    if (!basemap || !ready) return;
    setBusy(true);
    try {
      const input = { name: name.trim(), basemapId: basemap.basemap.id, regions: [...regions] };
      const info = await api('workspace.create', input);
      if (!info) return;
      close();
      // The empty workspace needs data next, so that is where it opens.
      useView.getState().go('data');
    } catch (error) {
      notifyFailure('shell.failed.create', error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('start.new.title')}
      width={560}
      onCancel={close}
      onOk={() => void create()}
      okText={t('start.create')}
      okButtonProps={{ disabled: !ready, loading: busy }}
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
        <Select<string[]>
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          style={{ width: '100%' }}
          value={[...regions]}
          onChange={setRegions}
          placeholder={t('start.allRegions', { count: basemap?.unitCount ?? 0 })}
          options={(basemap?.regions ?? []).map((r) => ({
            value: r.code,
            label: locale === 'en' ? r.nameEn || r.name : r.name,
            search: `${r.name} ${r.nameEn} ${r.code}`,
          }))}
          showSearch={{ optionFilterProp: 'search' }}
          data-testid="workspace-regions"
        />
      </Field>
    </Modal>
  );
}

import { LayoutOutlined, TableOutlined } from '@ant-design/icons';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { runActionById } from '../actions/run-action';
import { useView } from '../state/view';
import { LookButtons } from './look-buttons';

/** What is shown, in which language, light or dark. */
export function ViewButtons() {
  const t = useT();
  const onMap = useView((s) => s.page === 'map');
  const inspectorOpen = useView((s) => s.inspectorOpen);
  const tableOpen = useView((s) => s.tableOpen);
  return (
    <>
      {onMap && (
        <>
          <IconButton
            icon={TableOutlined}
            label={t('action.view.table')}
            shortcut="$mod+j"
            active={tableOpen}
            onClick={() => runActionById('view.table')}
            testId="toggle-table"
          />
          <IconButton
            icon={LayoutOutlined}
            label={t('action.view.inspector')}
            shortcut="$mod+\"
            active={inspectorOpen}
            onClick={() => runActionById('view.inspector')}
            testId="toggle-inspector"
          />
        </>
      )}
      <LookButtons />
    </>
  );
}

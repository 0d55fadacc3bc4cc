import { SnippetsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '@/i18n/use-t';
import { PasteDialog } from './paste-dialog';
import { takePasted } from './use-given';

export function PasteButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<SnippetsOutlined />} onClick={() => setOpen(true)} data-testid="import-paste">
        {t('data.paste.button')}
      </Button>
      {open && (
        <PasteDialog
          onClose={() => setOpen(false)}
          onPaste={(text) => {
            setOpen(false);
            takePasted(text);
          }}
        />
      )}
    </>
  );
}

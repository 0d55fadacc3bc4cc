import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '@/app/api';
import { useTasks } from '@/app/state/tasks';
import { Tray } from '@/app/tray/tray';
import { changeLocale } from '@/i18n/i18n';
import { Speaking } from '@/i18n/speaking';
import { dismissErrors, dismissErrorsOf, notify, notifyFailure, useNotices } from '@/ui/notify';
import { speak } from './texts';

describe('the tray', () => {
  beforeEach(async () => {
    await speak('en');
    useNotices.setState({ notices: [] });
    useTasks.setState({ running: [] });
  });

  it('says what failed, why, and what to do next, in the language of the moment', async () => {
    render(
      <Speaking>
        <Tray />
      </Speaking>,
    );
    act(() => notifyFailure('shell.failed.open', new ApiError('workspace.inUse', { file: 'a.bailiwick' })));
    expect(screen.getByRole('alert').textContent).toContain('a.bailiwick is open in another window');
    await act(() => changeLocale('zh-CN'));
    expect(screen.getByRole('alert').textContent).toContain('未能打开工作区');
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the code of a refusal it has no sentence for, and the log entry of a breakdown', () => {
    render(<Tray />);
    act(() => notifyFailure('shell.failed.open', new ApiError('weather.bad', {})));
    expect(screen.getByRole('alert').textContent).toContain('weather.bad');
    act(() => notifyFailure('shell.failed.open', new ApiError('internal', {}, 'log-7')));
    expect(screen.getAllByRole('alert').at(-1)?.textContent).toContain('log-7');
  });

  it('names what other data refers to by its kind of data, not by its table', () => {
    render(<Tray />);
    act(() => notifyFailure('shell.failed.open', new ApiError('import.undoUsed', { table: 'market_figure' })));
    expect(screen.getByRole('alert').textContent).not.toContain('market_figure');
    expect(screen.getByRole('alert').textContent).toMatch(/under Market/);
  });

  it('tells the same failure once, and no longer once the same call works', () => {
    render(<Tray />);
    const refused = (call: 'import.undo' | 'import.preview') => new ApiError('import.undoUnknown', {}, undefined, call);
    act(() => {
      notifyFailure('shell.failed.open', refused('import.undo'));
      notifyFailure('shell.failed.open', refused('import.undo'));
      notifyFailure('shell.failed.load', refused('import.preview'));
    });
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    act(() => dismissErrorsOf('import.undo'));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    act(() => dismissErrors());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says nothing of what the person cancelled', () => {
    render(<Tray />);
    act(() => notifyFailure('export.failed', new ApiError('task.cancelled', {})));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers one thing to do, once', () => {
    let shown = 0;
    render(<Tray />);
    const action = { label: 'shell.written.reveal', run: () => void shown++ } as const;
    act(() => notify({ tone: 'success', text: 'shell.written.copy', params: { file: 'b' }, action }));
    fireEvent.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(shown).toBe(1);
    expect(screen.queryByText(/Copy saved/)).toBeNull();
  });

  it('shows how far a task is, and takes the card away at its end', () => {
    const report = { taskId: 't', kind: 'import', step: 'read', done: 30, total: 120, cancellable: false } as const;
    render(<Tray />);
    act(() => useTasks.getState().follow({ ...report, state: 'running' }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    act(() => useTasks.getState().follow({ ...report, state: 'done' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

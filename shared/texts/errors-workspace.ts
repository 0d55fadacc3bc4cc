import { defineTexts } from './define';

/** Why a workspace file could not be opened, made or written. */
export const workspaceErrorTexts = defineTexts({
  'zh-CN': {
    damaged: '{{file}} 已损坏。请打开最近的备份（同一文件夹里的备份文件）。',
    diskFull: '磁盘空间不足。请腾出空间后再试。',
    exists: '{{file}} 已存在。请换一个名称。',
    fromFuture: '{{file}} 由较新的版本保存（格式 {{version}}，本版本支持到 {{known}}）。请更新程序后打开。',
    isOpen: '{{file}} 就是当前打开的工作区。请另取文件名。',
    inUse: '{{file}} 已在另一个窗口打开。请先在那里关闭。',
    locked: '{{file}} 被另一个程序占用。请关闭该程序后再试。',
    migrationFailed: '{{file}} 未能从格式 {{from}} 升级到 {{to}}：{{reason}}。文件保持原样，升级前的备份在同一文件夹。',
    none: '没有打开的工作区。请先打开一个。',
    notBailiwick: '{{file}} 不是疆域的工作区。请选择 .bailiwick 文件。',
    notDatabase: '{{file}} 不是工作区文件。请选择 .bailiwick 文件。',
    notFound: '找不到 {{file}}。它可能被移动或删除了。',
    readOnly: '没有写入 {{file}} 的权限。请把文件移到可写的文件夹，或修改权限。',
    unreadable: '{{file}} 无法读取。请确认有读取权限。',
  },
  en: {
    damaged: '{{file}} is damaged. Open the latest backup, which lies in the same folder.',
    diskFull: 'The disk is full. Make room and try again.',
    exists: '{{file}} exists already. Choose another name.',
    fromFuture:
      '{{file}} was saved by a newer version (format {{version}}; this one knows up to {{known}}). Update the app to open it.',
    isOpen: '{{file}} is the workspace open now. Choose another name.',
    inUse: '{{file}} is open in another window. Close it there first.',
    locked: '{{file}} is held by another program. Close that program and try again.',
    migrationFailed:
      '{{file}} could not be upgraded from format {{from}} to {{to}}: {{reason}}. The file is as it was; the backup lies in the same folder.',
    none: 'No workspace is open. Open one first.',
    notBailiwick: '{{file}} is not a Bailiwick workspace. Choose a .bailiwick file.',
    notDatabase: '{{file}} is not a workspace file. Choose a .bailiwick file.',
    notFound: '{{file}} was not found. It may have been moved or deleted.',
    readOnly: 'You may not write to {{file}}. Move the file to a folder you can write to, or change its permissions.',
    unreadable: '{{file}} cannot be read. Check its permissions.',
  },
});

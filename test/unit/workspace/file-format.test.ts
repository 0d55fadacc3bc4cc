import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, judgeHeader } from '@electron/workspace/file-format';
import { backupPath } from '@electron/workspace/file-name';

function header(change: (bytes: Buffer) => void = () => {}): Buffer {
  const bytes = Buffer.alloc(100);
  bytes.write('SQLite format 3\0', 'latin1');
  bytes.writeUInt16BE(4096, 16);
  bytes.writeUInt32BE(10, 28);
  bytes.writeUInt32BE(APPLICATION_ID, 68);
  change(bytes);
  return bytes;
}

describe('the first bytes of a file', () => {
  it('are those of a workspace', () => {
    expect(judgeHeader(header(), 40_960)).toBe('ok');
    expect(APPLICATION_ID.toString(16)).toBe(Buffer.from('BLWK').toString('hex'));
  });

  it('show pages that are not there, unless the count is out of date', () => {
    expect(judgeHeader(header(), 40_959)).toBe('damaged');
    expect(
      judgeHeader(
        header((b) => b.writeUInt32BE(9, 24)),
        4096,
      ),
    ).toBe('ok');
    expect(
      judgeHeader(
        header((b) => b.writeUInt16BE(1, 16)),
        600_000,
      ),
    ).toBe('damaged');
    expect(
      judgeHeader(
        header((b) => b.writeUInt16BE(1, 16)),
        655_360,
      ),
    ).toBe('ok');
  });

  it('show another program’s database, and no database at all', () => {
    expect(
      judgeHeader(
        header((b) => b.writeUInt32BE(0, 68)),
        40_960,
      ),
    ).toBe('notBailiwick');
    expect(
      judgeHeader(
        header((b) => b.write('x')),
        40_960,
      ),
    ).toBe('notDatabase');
    expect(judgeHeader(Buffer.alloc(0), 0)).toBe('notDatabase');
    expect(judgeHeader(header().subarray(0, 99), 99)).toBe('damaged');
  });
});

describe('the name of a backup', () => {
  it('says version and time, beside the file', () => {
    const at = new Date('2026-01-31T12:00:00.123Z');
    expect(backupPath('/a/b.bailiwick', 3, at)).toBe('/a/b.backup-v3-20260131T120000Z.bailiwick');
    expect(backupPath('/a/b', 1, at)).toBe('/a/b.backup-v1-20260131T120000Z.bailiwick');
  });
});

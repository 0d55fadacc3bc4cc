import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_KINDS } from '@shared/contract/imports';
import { type Recipe, recipeOf } from '@shared/importing/build/build';
import { importFields } from '@shared/importing/field-list';
import { createGazetteer } from '@shared/importing/gazetteer';
import { Intake } from '@shared/importing/intake';
import { columnByField } from '@shared/importing/layout';
import { createPlacer } from '@shared/importing/placer';
import { ProblemLog } from '@shared/importing/problem-log';
import type { References } from '@shared/importing/references';
import { Account } from '@shared/model/account';
import { Rep } from '@shared/model/rep';

const gazetteer = createGazetteer(new Set(['320100']), [
  { code: '320100', names: ['南京市'], parent: '32', region: '32', level: 'middle' },
]);
const references: References = {
  gazetteer,
  place: createPlacer(gazetteer),
  unitAt: (lng, lat) => (lng > 118 && lng < 119.5 && lat > 31 && lat < 33 ? '320100' : null),
  nearestUnit: () => null,
  kmTo: () => 50,
  hasUnit: (code) => code === '320100',
  positions: { bounds: [118, 31, 119.5, 33], datum: 'wgs84' },
  census: null,
  placedByPerson: new Map(),
  pointOf: () => ({ lng: 118.8, lat: 32.05 }),
  nameOf: () => '南京市',
  asOf: '',
  repCodes: new Set(['R1']),
  repNames: new Map([['R1', '李雷']]),
  repsByName: new Map([['李雷', ['R1']]]),
  accountCodes: new Set(['A1']),
  accountParents: new Map(),
  accountUnits: new Map(),
  accountNames: new Map([['A1', '南京精工']]),
  accountsByName: new Map([['南京精工', ['A1']]]),
  teams: new Map(),
};

function intakeOf<K extends (typeof IMPORT_KINDS)[number]>(kind: K, headers: readonly string[]) {
  const log = new ProblemLog();
  const mapping = Object.fromEntries(headers.map((id, column) => [id, column]));
  const layout = { column: columnByField(mapping), conventions: new Map() };
  const recipe: Recipe<K> = recipeOf(kind);
  return { log, intake: new Intake(headers, layout, recipe, references, log, true) };
}

describe('Intake', () => {
  it('accepts or rejects every row, and says why it rejects, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        'A1',
        'R1',
        '320100',
        '南京',
        '118.8',
        '32.05',
        '2025-01-31',
        '2025',
        '12.5万',
        '是',
        '-',
        '',
        '2025-Q1',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...IMPORT_KINDS),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 24 }), { maxLength: 20 }),
        (kind, rows) => {
          const headers = importFields(kind).map((f) => f.id);
          const { intake, log } = intakeOf(kind, headers);
          const taken = rows.map((cells, i) => intake.take(i + 2, cells, []));
          const { counts } = intake;
          expect(counts.read).toBe(rows.length);
          expect(counts.accepted + counts.rejected).toBe(counts.read);
          expect(taken.filter((record) => record !== null)).toHaveLength(counts.accepted);
          const explained = new Set(log.kept.filter((p) => p.severity === 'error').map((p) => p.row));
          expect(taken.flatMap((record, i) => (record === null ? [i + 2] : []))).toEqual(
            [...explained].toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives only accounts and reps that the model allows', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 90 }),
      fc.constantFrom('1', '3.5', '118.8', '32', '2025-01-31', 'R1', '否'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 22, maxLength: 22 }), (cells) => {
        const { intake: accounts } = intakeOf(
          'accounts',
          importFields('accounts').map((f) => f.id),
        );
        const account = accounts.take(2, cells, []);
        if (account) expect(Account.partial().safeParse(account).error).toBeUndefined();
        const { intake: reps } = intakeOf(
          'reps',
          importFields('reps').map((f) => f.id),
        );
        const rep = reps.take(2, cells.slice(0, 12), []);
        if (rep) expect(Rep.partial().safeParse(rep).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('rejects the second row with a key and points at the first', () => {
    const { intake, log } = intakeOf('reps', ['code', 'name']);
    intake.take(2, ['R7', '韩梅梅'], []);
    expect(intake.take(3, ['R7', '韩梅'], [])).toBeNull();
    expect(log.kept).toMatchObject([{ row: 3, code: 'duplicateKey', params: { row: 2 }, severity: 'error' }]);
  });

  it('keeps what a file does not say out of the record', () => {
    const { intake } = intakeOf('accounts', ['code', 'name', 'revenue']);
    expect(intake.take(2, ['A1', '甲', '5万'], [])).toEqual({ code: 'A1', name: '甲', revenue: 50000 });
  });

  it('lets the code count where code and position disagree, and says so', () => {
    const { intake, log } = intakeOf('accounts', ['code', 'name', 'unit', 'lng', 'lat']);
    const inside = { ...references, unitAt: () => '999999' };
    const other = new Intake(
      ['a', 'b', 'c', 'd', 'e'],
      { column: columnByField({ code: 0, name: 1, unit: 2, lng: 3, lat: 4 }), conventions: new Map() },
      recipeOf('accounts'),
      inside,
      log,
      true,
    );
    expect(other.take(2, ['A1', '甲', '320100', '118.8', '32.05'], [])).toMatchObject({
      unit: '320100',
      placedBy: 'code',
    });
    expect(log.kept).toMatchObject([
      { code: 'unitDisagrees', severity: 'warning', params: { unit: '南京市 (320100)', at: '999999' } },
    ]);
    expect(intake.counts.read).toBe(0);
  });

  it('puts exchanged coordinates right, and says so', () => {
    const { intake, log } = intakeOf('accounts', ['code', 'name', 'lng', 'lat']);
    expect(intake.take(2, ['A7', '甲', '32.05', '118.8'], [])).toMatchObject({
      lng: 118.8,
      lat: 32.05,
      unit: '320100',
      placedBy: 'coordinates',
      placeWords: { lng: '32.05', lat: '118.8' },
    });
    expect(log.kept.map((p) => [p.column, p.code, p.severity, p.fix])).toEqual([
      ['lng', 'coordinatesSwapped', 'warning', '118.8'],
      ['lat', 'coordinatesSwapped', 'warning', '32.05'],
    ]);
  });

  it('accepts an account without a place, with a warning and no unit', () => {
    const { intake, log } = intakeOf('accounts', ['code', 'name', 'unit']);
    expect(intake.take(2, ['A9', '甲', ''], [])).toMatchObject({ unit: null, placedBy: 'none' });
    expect(log.kept).toMatchObject([{ code: 'unplaced', severity: 'warning' }]);
  });

  it('rejects what refers to nobody', () => {
    const { intake, log } = intakeOf('sales', ['account', 'period', 'amount', 'rep']);
    expect(intake.take(2, ['A2', '2025', '1', 'R9'], [])).toBeNull();
    expect(log.kept.map((p) => p.code)).toEqual(['unknownAccount', 'unknownRep']);
  });

  it('knows a rep by a name only one has', () => {
    const { intake } = intakeOf('sales', ['account', 'period', 'amount', 'rep']);
    expect(intake.take(2, ['A1', '2025', '1', '李雷'], [])).toMatchObject({ rep: 'R1' });
  });

  it('keeps an overlap with a warning', () => {
    const { intake, log } = intakeOf('territories', ['name', 'unit', 'rep']);
    expect(intake.take(2, ['甲区', '320100', 'R1'], [])).not.toBeNull();
    expect(intake.take(3, ['乙区', '320100', 'R1'], [])).not.toBeNull();
    expect(log.kept).toMatchObject([{ row: 3, code: 'unitOverlap', severity: 'warning', params: { row: 2 } }]);
  });
});

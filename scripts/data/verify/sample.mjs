import assert from 'node:assert/strict';
import { verifyAccounts } from './sample-accounts.mjs';
import { readSample } from './sample-files.mjs';
import { verifyPeople } from './sample-people.mjs';
import { verifyMaturity } from './sample-maturity.mjs';
import { verifyRecords } from './sample-records.mjs';
import { verifyRoles } from './sample-roles.mjs';
import { verifyTerritories } from './sample-territories.mjs';
import { estimatedUtilisation } from './sample-workload.mjs';

const DROWNING = 1.3;
const IDLE = 0.2;

function verifyWorkload(sample) {
  const codes = new Map([...sample.scope].map(([code, { name }]) => [name, code]));
  // Present owners, as the app books the work; 1 % of the accounts have no position and stand at the unit's label.
  const utilisation = estimatedUtilisation(sample, (account) => {
    const { lng, lat } = sample.scope.get(codes.get(account.市));
    return account.经度 ? [Number(account.经度), Number(account.纬度)] : [lng, lat];
  });
  const above = [...utilisation].filter(([, value]) => value > DROWNING).map(([rep]) => rep);
  assert.deepEqual(above, ['R23', 'R25'], `over ${DROWNING}: ${above}`);
  assert.ok(utilisation.get('R15') > 0 && utilisation.get('R15') < IDLE, 'one rep nearly idle');
  assert.equal(utilisation.get('R26'), 0, 'one rep without work');
  return utilisation;
}

export function verifySample() {
  const sample = readSample();
  verifyTerritories(sample);
  verifyAccounts(sample);
  verifyRecords(sample);
  verifyPeople(sample);
  verifyRoles(sample);
  const maturities = verifyMaturity(sample);
  const utilisation = verifyWorkload(sample);
  console.log('sample verified; maturities', maturities);
  console.log(`  utilisation ${[...utilisation].map(([rep, u]) => `${rep} ${Math.round(u * 100)}%`).join(', ')}`);
}

import { writeAccounts } from './account-rows.mjs';
import { makeAccounts } from './accounts.mjs';
import { makeActivities, makeForeignActivities, writeActivities } from './activities.mjs';
import { claimActivities, makeClaims, writeClaims } from './claims.mjs';
import { writeContacts } from './contacts.mjs';
import { writeDescription } from './description.mjs';
import { makeDuplicates } from './duplicates.mjs';
import { makeFamilies } from './families.mjs';
import { makeFollowers } from './followers.mjs';
import { readCounties, readUnits } from './geography.mjs';
import { makeMarket, writeMarket } from './market.mjs';
import { writeOpportunities } from './opportunities.mjs';
import { ownersByUnit } from './owners.mjs';
import { addPlaces } from './places.mjs';
import { makeReps, writeReps } from './reps.mjs';
import { addCrossRegionSales, makeHistories, writeSales } from './sales.mjs';
import { writeTeams } from './teams.mjs';
import { growTerritories } from './territories.mjs';
import { addGapsAndExclave, addOverlaps } from './territory-flaws.mjs';
import { writeTerritories } from './territory-rows.mjs';
import { unitWeights } from './weights.mjs';

function makeField() {
  const units = readUnits();
  const counties = readCounties(units);
  addPlaces(counties);
  const reps = makeReps(counties);
  const territories = growTerritories(units, reps);
  addGapsAndExclave(territories);
  const owners = ownersByUnit(territories, reps);
  addOverlaps(territories);
  return { units, counties, weights: unitWeights(counties), reps, territories, owners };
}

export function buildSample() {
  const field = makeField();
  const originals = makeAccounts(field);
  const accounts = [...originals, ...makeDuplicates(originals, field.owners)];
  const histories = makeHistories(accounts);
  const foreignSellers = addCrossRegionSales(histories, field.owners);
  const claims = makeClaims(accounts, field.owners);

  writeTeams();
  writeReps(field.reps);
  writeTerritories(field.territories);
  const pipelines = writeAccounts(histories, {
    parents: makeFamilies(originals),
    followers: makeFollowers(originals, field.owners),
  });
  writeContacts(accounts);
  writeOpportunities(pipelines, field.owners);
  writeMarket(makeMarket(field.units, field.weights, histories));
  writeSales(histories);
  writeActivities([
    ...makeActivities(histories),
    ...makeForeignActivities(accounts, foreignSellers, field.owners),
    ...claimActivities(claims),
  ]);
  writeClaims(claims);
  writeDescription();
}

import type { Placed } from './compare';
import type { Corpus } from './corpus';
import { slipBetween } from './edit';
import { type Finding, finding } from './finding';
import { coreKey } from './form';
import { gramSimilarity } from './gram-table';
import { LOOSE_WORDS } from './legal-forms';
import type { ParsedName } from './name';
import { placesAgree } from './place-book';
import type { Prepared } from './prepare';
import { discounted, WEIGHTS } from './weights';

/** A slip in a name of three characters leaves too little to tell by. */
const SHORTEST_SLIP = 4;
const SHORTEST_SHORT = 3;
/** Characters of a Chinese name that are hardly ever the trade. */
const BRAND = 2;

/** The cores: the same, sounding the same, shortened, one slip apart, or alike by the pieces they share. */
export function compareNames(corpus: Corpus, { account: a, at: i }: Placed, { account: b, at: j }: Placed): Finding {
  const [x, y] = [loose(a.name.core), loose(b.name.core)];
  if (x === y) {
    const count = Math.max(corpus.countOf(coreKey(a)), corpus.countOf(coreKey(b)));
    return finding('name.same', discounted(WEIGHTS.nameSame, count), count);
  }
  if (a.sound === b.sound) return finding('name.sameSound', WEIGHTS.nameSameSound);
  const similarity = Math.max(gramSimilarity(corpus.grams, i, j), soundSimilarity(corpus, a, b, i, j));
  const alike = ramp(similarity);
  const percent = Math.round(similarity * 100);
  const slip = slipBits(x, y);
  if (slip > alike) return finding('name.slip', slip, percent);
  if (alike < WEIGHTS.nameShort && isShortened(x, y)) return finding('name.short', WEIGHTS.nameShort, percent);
  return finding(alike >= 0 ? 'name.similar' : 'name.different', alike, percent);
}

function slipBits(x: string, y: string): number {
  if (Math.min(x.length, y.length) < SHORTEST_SLIP) return Number.NEGATIVE_INFINITY;
  const slip = slipBetween(x, y);
  if (slip === null) return Number.NEGATIVE_INFINITY;
  const sameBrand = x.slice(0, BRAND) === y.slice(0, BRAND);
  return slip === 'moved' && sameBrand ? WEIGHTS.nameSlip : WEIGHTS.nameOneApart;
}

/** A homophone is the slip an input method makes: nearly as good as the same characters. */
const SOUND_SHARE = 0.92;

function soundSimilarity(corpus: Corpus, a: Prepared, b: Prepared, i: number, j: number): number {
  return a.sound === a.name.core || b.sound === b.name.core ? 0 : SOUND_SHARE * gramSimilarity(corpus.sounds, i, j);
}

function ramp(similarity: number): number {
  const points = WEIGHTS.nameSimilar;
  for (let k = 1; k < points.length; k++) {
    const [x1, y1] = points[k];
    if (similarity > x1) continue;
    const [x0, y0] = points[k - 1];
    return y0 + ((similarity - x0) / (x1 - x0)) * (y1 - y0);
  }
  return WEIGHTS.nameSame - 1;
}

/** Without words at the end that are said or left out at will. */
function loose(core: string): string {
  const word = LOOSE_WORDS.find((w) => core.endsWith(w) && core.length - w.length >= 3);
  return word ? core.slice(0, -word.length) : core;
}

/** Brand kept, characters left out in order: 恒锐汽配 of 恒锐汽车零部件配件. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_SHORT || short.length === long.length || !long.startsWith(short.slice(0, BRAND)))
    return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** What stands around the core. */
export function compareParts(a: ParsedName, b: ParsedName): Finding[] {
  const found: Finding[] = [];
  if (a.places.length > 0 && b.places.length > 0) {
    const agree = placesAgree(a.places, b.places);
    found.push(agree ? finding('place.same', WEIGHTS.placeSame) : finding('place.different', WEIGHTS.placeDifferent));
  }
  if (a.branch !== b.branch) {
    const both = a.branch !== '' && b.branch !== '';
    found.push(
      both ? finding('branch.different', WEIGHTS.branchDifferent) : finding('branch.oneSided', WEIGHTS.branchOneSided),
    );
  }
  if (a.group !== b.group) found.push(finding('group.oneSided', WEIGHTS.groupOneSided));
  if (a.purpose !== b.purpose) {
    const both = a.purpose !== '' && b.purpose !== '';
    found.push(finding('purpose.different', both ? WEIGHTS.purposeDifferent : WEIGHTS.purposeOneSided));
  }
  if (a.ordinals !== b.ordinals) found.push(finding('ordinals.different', WEIGHTS.ordinalsDifferent));
  return found;
}

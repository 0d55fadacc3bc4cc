/** What a cell of a division names, and what it says of it beside. */
export interface Reach {
  readonly text: string;
  /** Places to be left out of it: 广东（除深圳）. */
  readonly except: readonly string[];
  /** Places said to be in it: 常州（含江阴）. */
  readonly also: readonly string[];
}

const EXCEPT = String.raw`除了?|除去|不含|不包括|不包含|剔除|扣除|except(?: for)?|excluding|excl\.?|without|other than`;
const ENDS = String.raw`\s*(?:以外|之外|外)?`;
const IN_BRACKETS = new RegExp(
  String.raw`[(（[【]\s*(?:${EXCEPT})[\s:：]*([^()（）[\]【】]+?)${ENDS}\s*[)）\]】]`,
  'giu',
);
const ALSO = /[(（[【]\s*(?:包括|包含|含|including|incl\.?)[\s:：]*([^()（）[\]【】]+?)\s*[)）\]】]/giu;
/** 除深圳外广东全省 */
const BEFORE = /^除了?(.+?)(?:以外|之外|外)的?[,，]?(.+)$/u;
/** 广东全省除深圳外, Texas except Harris */
const BEHIND = new RegExp(String.raw`^(.*?[^\s,，])[\s,，]*(?:${EXCEPT})[\s:：]*(.+?)${ENDS}$`, 'iu');

/**
 * Takes apart 广东（除深圳、东莞）. Without such words it is all text.
 * @param isPlace whether a remark in brackets is a name by itself: （含山县） holds nothing else
 */
export function reachOf(cell: string, isPlace: (text: string) => boolean): Reach {
  const except: string[] = [];
  const also: string[] = [];
  const without = cell.replace(IN_BRACKETS, (_, named: string) => {
    except.push(named);
    return ' ';
  });
  const text = without
    .replace(ALSO, (remark: string, named: string) => {
      if (isPlace(remark.slice(1, -1))) return remark;
      also.push(named);
      return ' ';
    })
    .trim();
  const before = BEFORE.exec(text);
  if (before) return { text: before[2].trim(), except: [...except, before[1]], also };
  const behind = BEHIND.exec(text);
  return behind ? { text: behind[1].trim(), except: [...except, behind[2]], also } : { text, except, also };
}

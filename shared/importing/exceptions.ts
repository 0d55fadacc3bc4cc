/** What a cell of a division names, and what it says of it beside. */
export interface Reach {
  /** '' = it only says what is left out. */
  readonly text: string;
  /** Places to be left out of it: 广东（除深圳）. */
  readonly except: readonly string[];
  /** Places said to be in it: 常州（含江阴）. */
  readonly also: readonly string[];
}

const EXCEPT = String.raw`除(?!外)了?|除去|不含|不包括|不包含|剔除|扣除|except(?: for)?|excluding|excl\.?|without|other than`;
const ENDS = String.raw`\s*(?:以外|之外|外)?`;
const IN_BRACKETS = new RegExp(
  String.raw`[(（[【]\s*(?:${EXCEPT})[\s:：]*([^()（）[\]【】]+?)${ENDS}\s*[)）\]】]`,
  'giu',
);
/** 杭州（余杭、萧山除外） */
const IN_BRACKETS_BEHIND =
  /[(（[【]\s*([^()（）[\]【】]+?)\s*(?:等)?(?:均|都)?(?:除外|不在内|excluded|excepted)\s*[)）\]】]/giu;
const ALSO = /[(（[【]\s*(?:包括|包含|含|including|incl\.?)[\s:：]*([^()（）[\]【】]+?)\s*[)）\]】]/giu;
/** 除深圳外广东全省 */
const BEFORE = /^除了?(.+?)(?:以外|之外|外)的?[,，]?(.+)$/u;
/** 除杭州外, of the province beside it. */
const ALONE = /^除了?(.+?)(?:以外|之外|外)$/u;
/** 浙江，杭州除外, and 杭州除外 of the province beside it. */
const LAST = /^(?:(.+?)[\s,，;；]+)?([^\s,，;；]+?)(?:均|都)?除外$/u;
/** 广东全省除深圳外, Texas except Harris */
const BEHIND = new RegExp(String.raw`^(.*?[^\s,，])[\s,，]*(?:${EXCEPT})[\s:：]*(.+?)${ENDS}$`, 'iu');

/**
 * Takes apart 广东（除深圳、东莞）. Without such words it is all text.
 * @param isPlace whether a remark in brackets is a name by itself: （含山县） holds nothing else
 */
export function reachOf(cell: string, isPlace: (text: string) => boolean): Reach {
  const except: string[] = [];
  const also: string[] = [];
  const leaveOut = (_: string, named: string): string => {
    except.push(named);
    return ' ';
  };
  const without = cell.replace(IN_BRACKETS, leaveOut).replace(IN_BRACKETS_BEHIND, leaveOut);
  const text = without
    .replace(ALSO, (remark: string, named: string) => {
      if (isPlace(remark.slice(1, -1))) return remark;
      also.push(named);
      return ' ';
    })
    .trim();
  const before = BEFORE.exec(text);
  if (before) return { text: before[2].trim(), except: [...except, before[1]], also };
  const alone = ALONE.exec(text);
  if (alone) return { text: '', except: [...except, alone[1]], also };
  const last = LAST.exec(text);
  if (last) return { text: (last[1] ?? '').trim(), except: [...except, last[2]], also };
  const behind = BEHIND.exec(text);
  return behind ? { text: behind[1].trim(), except: [...except, behind[2]], also } : { text, except, also };
}

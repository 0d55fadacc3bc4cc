import type { Locale } from '@shared/contract/app';

/** Read before anything is checked, as refusals too are in the language asked for. English if none is. */
export function languageOf(argv: readonly string[]): Locale {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at >= 0 && asked?.startsWith('zh') ? 'zh-CN' : 'en';
}

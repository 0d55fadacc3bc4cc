import type { cliTexts } from '@shared/texts/cli';

/** The command was not written as it must be: a code below `usage.` of the texts, and its parameters. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly code: keyof (typeof cliTexts)['en']['usage'],
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

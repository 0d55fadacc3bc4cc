import type { CallName, CallOutput, CallParsed } from '@shared/contract/contract';

/** The use cases behind some of the contract's calls. */
export type HandlersOf<N extends CallName> = {
  readonly [K in N]: (input: CallParsed<K>) => Promise<CallOutput<K>> | CallOutput<K>;
};

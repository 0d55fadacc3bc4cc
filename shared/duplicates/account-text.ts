/** What of an account is compared with others. */
export interface AccountText {
  /** Any stable number; the smaller of a pair comes first. */
  readonly id: number;
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly address: string;
  /** Code of its unit; '' = not placed. */
  readonly unit: string;
  /** NaN when it has no position of its own. */
  readonly lng: number;
  readonly lat: number;
}

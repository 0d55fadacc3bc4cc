/** The free accounts of each rep, so that one of them is drawn in O(1). */
export class Members {
  private readonly lists: Int32Array[];
  private readonly place: Int32Array;
  readonly count: Int32Array;

  constructor(accounts: number, reps: number) {
    this.lists = Array.from({ length: reps }, () => new Int32Array(16));
    this.place = new Int32Array(accounts);
    this.count = new Int32Array(reps);
  }

  at(rep: number, i: number): number {
    return this.lists[rep][i];
  }

  add(account: number, rep: number): void {
    const at = this.count[rep]++;
    let list = this.lists[rep];
    if (at === list.length) {
      const longer = new Int32Array(at * 2);
      longer.set(list);
      this.lists[rep] = list = longer;
    }
    list[at] = account;
    this.place[account] = at;
  }

  remove(account: number, rep: number): void {
    const list = this.lists[rep];
    const last = list[--this.count[rep]];
    list[this.place[account]] = last;
    this.place[last] = this.place[account];
  }
}

/** What the person who packages has to put right; its message is one plain line. */
export class PackageProblem extends Error {
  override readonly name = 'PackageProblem';
}

/**
 * Names of parts as the packaging standard (ECMA-376 part 2) has them: no `/` in front here, compared without case.
 * Some writers put `\` between folders, some escape characters (`my%20sheet.xml`) in one place only.
 */

/** What equal names have in common. */
export function partKey(name: string): string {
  const plain = name.replace(/\\/g, '/').replace(/^\/+/, '');
  return unescaped(plain).toLowerCase();
}

function unescaped(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where the relationships of a part stand; those of the whole package for `''`. */
export function relationsPart(of: string): string {
  const cut = of.lastIndexOf('/') + 1;
  return `${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`;
}

/**
 * The name a target leads to: `../tables/table1.xml` of `xl/worksheets/sheet1.xml` is `xl/tables/table1.xml`,
 * `/xl/tables/table1.xml` the same.
 */
export function targetPart(of: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/s, '');
  const folders = path.startsWith('/') ? [] : of.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

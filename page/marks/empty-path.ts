/** Clipping paths that hide all of what they clip. */

/** Whether a clipping path holds nothing: as the browser computes it, with the values of an inset in per cent. */
export function isEmptyPath(path: string): boolean {
  const [, shape, values = ''] = /^(\w+)\((.*)\)$/.exec(path) ?? [];
  if (shape === 'circle' || shape === 'ellipse') return /^0(?![.\d])/.test(values);
  if (shape === 'inset') {
    const [top = 0, right = top, bottom = top, left = right] = values
      .replace(/ round.*/, '')
      .split(' ')
      .map((value) => (value.endsWith('%') ? Number.parseFloat(value) : 0));
    return top + bottom >= 100 || left + right >= 100;
  }
  if (shape !== 'polygon') return false;
  const corners = values
    .replace(/^\w+, /, '')
    .split(', ')
    .map((corner) => corner.split(' '));
  return [0, 1].some((axis) => new Set(corners.map((corner) => corner[axis])).size === 1);
}

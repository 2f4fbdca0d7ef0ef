import { describe, expect, it } from 'vitest';
import { currentVersion, migrate, migrations } from './migrations.ts';

const steps = [
  { to: 2, migrate: (items: object) => ({ ...items, path: `${Reflect.get(items, 'path')}2` }) },
  { to: 3, migrate: (items: object) => ({ ...items, path: `${Reflect.get(items, 'path')}3` }) },
];

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map((step) => step.to)).toEqual(migrations.map((_, index) => index + 2));
  });

  it('run in order, from the version that is stored', () => {
    expect(migrate({ path: '' }, steps)).toEqual({ path: '23' });
    expect(migrate({ path: '', version: 2 }, steps)).toEqual({ path: '3' });
    expect(migrate({ path: '', version: 3 }, steps)).toEqual({ path: '' });
  });

  it('leave the items of a later version as they are', () => {
    expect(migrate({ path: 'x', version: 9 }, steps)).toEqual({ path: 'x' });
  });

  it.each([undefined, null, 'two', -1, 1.5, {}])('take the version %j for the first', (version) => {
    expect(migrate({ path: '', version }, steps)).toEqual({ path: '23' });
  });

  it('lead to the current version', () => {
    expect(currentVersion(steps)).toBe(3);
    expect(currentVersion([])).toBe(1);
  });
});

/** Debian's packages, where this is Debian and we may install them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs a package of Debian's.
 * @param title - what it is, for the line that says that it is being installed.
 * @returns whether it is installed now: false on other systems, and where we are not root.
 */
export function installFromDebian(title: string, packageName: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  // On standard error: a command's own output may be read by another program.
  console.error(`Setting up: installing ${title} from Debian's packages …`);
  const options = {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  const update = spawnSync('apt-get', ['update'], options);
  const install = spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', packageName],
    options,
  );
  if (install.status !== 0) console.error(`${update.stderr ?? ''}${install.stderr ?? ''}`.trim());
  return install.status === 0;
}

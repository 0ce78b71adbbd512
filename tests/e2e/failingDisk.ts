import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * In front of the system's own calls: while the file that `GALLEY_DISK` names holds a number, whatever is written to the
 * library ends with that error. Nothing in Galley knows of it.
 */
const SHIM = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int failing(int fd) {
  const char *control = getenv("GALLEY_DISK");
  if (!control) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  if (!strstr(path, "/library/")) return 0;
  int file = open(control, O_RDONLY);
  if (file < 0) return 0;
  char text[16] = {0};
  ssize_t got = read(file, text, sizeof text - 1);
  close(file);
  return got > 0 ? atoi(text) : 0;
}

#define BEFORE(fd) int code = failing(fd); if (code) { errno = code; return -1; }

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  BEFORE(fd)
  return real(fd, bytes, count, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return pwrite64(fd, bytes, count, at); }
int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  BEFORE(fd)
  return real(fd);
}
`

export interface FailingDisk {
  /** For the app's environment. */
  readonly env: Record<string, string>
  fail(code: 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES'): void
  heal(): void
  remove(): void
}

/** A disk under the library that can be told to fail; null where it cannot be built (another system, no compiler). */
export function failingDisk(): FailingDisk | null {
  if (process.platform !== 'linux') return null
  const folder = mkdtempSync(join(tmpdir(), 'galley-disk-'))
  const [source, library, control] = ['shim.c', 'shim.so', 'errno'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(source, SHIM)
  writeFileSync(control, '0')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
  // The app runs as an ordinary user.
  chmodSync(folder, 0o755)
  for (const file of [library, control]) chmodSync(file, 0o644)
  return {
    env: { LD_PRELOAD: library, GALLEY_DISK: control },
    fail: (code) => writeFileSync(control, String(constants.errno[code])),
    heal: () => writeFileSync(control, '0'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

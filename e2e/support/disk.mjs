// A small disk that can really be full. It lies in memory, in a view of the file system of its own: nobody else sees
// it, and it is gone with the program that holds it, also when a test or the whole run breaks off.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, said } from './profile.mjs';

/** Room for a profile of either browser with the app kept in it; in bytes. */
const SIZE = 96 << 20;
/** Ends with the line to this program. */
const HOLD = `mount -t tmpfs -o size=${SIZE} tmpfs "$1"; echo held; exec cat`;
/** Only root may mount; others become root of their own view. */
const IS_ROOT = process.getuid() === 0;
const MOUNT = ['--mount', ...(IS_ROOT ? [] : ['--map-root-user'])];
const ENTER = ['--mount', ...(IS_ROOT ? [] : ['--user', '--preserve-credentials'])];
/** What is written at once while the disk is filled: much, then what is left of it. */
const PIECES = [1 << 20, 1 << 12].map((size) => Buffer.alloc(size));

/** Runs with such a disk. */
export async function withDisk(run) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-disk-'));
  const holder = spawn('unshare', [...MOUNT, 'sh', '-ec', HOLD, 'sh', folder]);
  const gone = once(holder, 'exit');
  const begun = [];
  // A test that hangs is left as it stands, and a browser that lives on would hold the disk.
  const end = () => begun.map((one) => one.kill());
  process.once('exit', end);
  try {
    await said(holder.stdout, /(held)/).catch(() => refused(holder));
    await run(new Disk(holder.pid, folder, begun));
  } finally {
    process.off('exit', end);
    holder.stdin.end();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says why there is no such disk here. */
async function refused({ stderr }) {
  const told = (await stderr.toArray()).join('');
  throw new Error(`a disk of its own needs root, or a machine that lets users mount: ${told}`);
}

class Disk {
  constructor(holder, folder, begun) {
    // So it is called from outside, and inside as well.
    const root = `/proc/${holder}/root${folder}`;
    const enter = [...ENTER, '--target', String(holder)];
    this.filler = join(root, 'filler');
    const starts = (running) => (program, args) => {
      const started = begin(running)('nsenter', [...enter, program, ...args]);
      begun.push(started);
      return started;
    };
    /** For `withProfile`. */
    this.place = { folder: join(root, 'profile'), starts };
    mkdirSync(this.place.folder);
  }

  /** Takes all the room that is left, to the last byte. */
  fill() {
    const file = openSync(this.filler, 'a');
    for (const piece of PIECES) while (takes(file, piece));
    closeSync(file);
  }

  /** Gives back what was taken. */
  free() {
    rmSync(this.filler, { force: true });
  }
}

function takes(file, piece) {
  try {
    return writeSync(file, piece) > 0;
  } catch (error) {
    if (error.code === 'ENOSPC') return false;
    throw error;
  }
}

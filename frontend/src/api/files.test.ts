import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { upload } from './files';

/** A request whose line the test holds in its hands. */
class Line {
  static last: Line;
  status = 201;
  responseText = '{"id":"b1"}';
  readonly upload: { onprogress?: (event: object) => void } = {};
  onload?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  ontimeout?: () => void;
  readonly open = vi.fn();
  readonly setRequestHeader = vi.fn();
  readonly send = vi.fn();

  constructor() {
    Line.last = this;
  }

  /** A limit to the whole, as a browser keeps it. */
  set timeout(ms: number) {
    setTimeout(() => this.ontimeout?.(), ms);
  }

  abort() {
    this.onabort?.();
    this.onloadend?.();
  }
}

const file = new File(['verslag'], 'verslag.txt');
const begin = () => upload('/cases/m1/attachments', file, { key: 'k' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', Line);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('lets a large file take its time over a slow line, as long as it moves', async () => {
  const sent = begin();
  for (let minute = 1; minute <= 4; minute += 1) {
    await vi.advanceTimersByTimeAsync(50_000);
    Line.last.upload.onprogress?.({ lengthComputable: true, loaded: minute, total: 4 });
  }
  Line.last.onload?.();
  Line.last.onloadend?.();
  await expect(sent).resolves.toEqual({ id: 'b1' });
});

it('gives up when nothing moves for a minute', async () => {
  const failed = expect(begin()).rejects.toMatchObject({ kind: 'timeout' });
  await vi.advanceTimersByTimeAsync(61_000);
  await failed;
});

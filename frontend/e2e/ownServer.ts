import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** How a journey starts a server of its own, told by backend/bin/journeys.sh. */
const run = process.env.JOURNEY_RUN;
const app = process.env.JOURNEY_APP;
const screens = process.env.JOURNEY_SCREENS;
const data = process.env.JOURNEY_OWN_DATA;
const port = Number(process.env.JOURNEY_OWN_PORT ?? 0);

export const canRun = Boolean(run && app && screens && data && port);

/** A second server with the demo's data in a folder of its own, that can be down and come back at another time. */
export class OwnServer {
  readonly address = `http://localhost:${port}`;
  private readonly folder: string;
  private running: ChildProcess | undefined;

  /** `story` names the copy of the data: no story finds the server at the time in which another left it. */
  constructor(story: string) {
    this.folder = `${data}-${story}`;
  }

  async start(at: string): Promise<void> {
    if (!existsSync(this.folder)) execFileSync('cp', ['-a', data ?? '', this.folder]);
    if (await this.isReady()) throw new Error(`Another server has port ${port}`);
    const server = spawn(run ?? '', [app ?? '', screens ?? ''], {
      stdio: 'ignore',
      env: {
        ...process.env,
        PORT: String(port),
        DATA: this.folder,
        DEMO: '1',
        WAARBORG_CLOCK_STARTS_AT: at,
        WAARBORG_WATCH_EVERY: '2s',
        WAARBORG_OUTBOX_SEND_WHILE_MOVED: 'true',
      },
    });
    this.running = server;
    for (let second = 0; second < 120; second += 1) {
      if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
      if (await this.isReady()) return;
      await pause(1000);
    }
    throw new Error('The server did not start in two minutes');
  }

  async stop(): Promise<void> {
    const server = this.running;
    this.running = undefined;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${port + 1000}/q/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}

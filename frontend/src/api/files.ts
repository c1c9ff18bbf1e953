import { language } from '@/i18n/language';
import { offline, problemOf, timedOut } from './problems';
import type { components } from './schema.gen';
import { accessToken, renewSession } from './session';
import { transport } from './transport';

export type Attachment = components['schemas']['Attachment'];
/** A file as whoever sent it may see it. */
export type SentFile = components['schemas']['SentFile'];

/** Where a file goes: the paths of the contract that take one. */
type UploadPath =
  | `/report-drafts/${string}/attachments`
  | `/cases/${string}/attachments`
  | `/inquiries/${string}/files`
  | `/follow-ups/${string}/files`
  | '/guest-links/files'
  | '/signal-form/files';

interface UploadOptions {
  /** The same for every attempt with the same file. */
  readonly key: string;
  readonly onProgress?: (percent: number) => void;
  /** Stops what is on its way. */
  readonly signal?: AbortSignal;
  /** Staff only: stays within the team. */
  readonly internal?: boolean;
  /** What goes with the file, such as the token of a guest. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** So long may nothing move; how long it all takes depends on the file and on the line, and may be minutes. */
const silenceMs = 60_000;

function send(
  path: UploadPath,
  file: File,
  { key, onProgress, signal, internal, fields }: UploadOptions,
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const body = new FormData();
    body.append('file', file);
    if (internal) body.append('internal', 'true');
    for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Idempotency-Key', key);
    const token = accessToken();
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    let silence: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        reject(timedOut());
        request.abort();
      }, silenceMs);
    };
    request.upload.onprogress = (event) => {
      moved();
      if (event.lengthComputable) onProgress?.(Math.round((event.loaded / event.total) * 100));
    };
    request.onload = () => resolve(request);
    request.onerror = () => reject(offline());
    request.onabort = () => reject(signal?.reason as Error);
    request.onloadend = () => clearTimeout(silence);
    signal?.addEventListener('abort', () => request.abort());
    moved();
    request.send(body);
  });
}

/** Sends one file with its progress (which `fetch` cannot tell) and answers what the server made of it. */
export async function upload(
  path: UploadPath,
  file: File,
  options: UploadOptions,
): Promise<SentFile & Partial<Attachment>> {
  let request = await send(path, file, options);
  if (request.status === 401) {
    await renewSession(new AbortController().signal);
    request = await send(path, file, options);
  }
  if (request.status >= 400) {
    throw problemOf(request.status, request.responseText, (name) => request.getResponseHeader(name));
  }
  return JSON.parse(request.responseText) as SentFile & Partial<Attachment>;
}

function nameOf(answer: Response): string | undefined {
  const header = answer.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(header)?.[1];
}

/** Fetches a document with the access token (a plain link carries none) and gives it to the browser to keep. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const answer = await transport(new Request(`${window.location.origin}/api/v1${path}`));
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameOf(answer) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

import { useId, useRef, useState, type DragEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import { classes } from '@/lib/classes';
import { formatBytes } from '@/lib/files';
import { isApiProblem } from '@/lib/problem';
import { Button } from './Button';
import { FileRow } from './FileRow';
import styles from './FileDrop.module.css';
import { useFieldWiring } from './FormField';
import { UploadIcon } from './icons';
import { uiMessages } from './messages';
import { toast } from './Toast';

/** A file that the server has. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly state: 'QUARANTINED' | 'CLEAN' | 'REJECTED';
  /** Why it was refused, or who added it. */
  readonly note?: string | undefined;
  readonly removable?: boolean;
}

/** A file on its way to the server. */
export interface PendingFile {
  readonly key: string;
  readonly file: File;
  /** 0–100; nothing when it has not begun or has failed. */
  readonly percent?: number;
  /** While it is on its way. */
  readonly stop?: () => void;
  readonly failure?: string;
  /** The same file would be refused again. */
  readonly refused?: boolean;
}

export interface FileRules {
  readonly accept: string;
  /** As people read it: "PDF, Word, Excel, JPEG of PNG". */
  readonly types: string;
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** What the contract takes; the server looks at the content again. */
export const defaultFileRules: FileRules = {
  accept: '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.txt,.eml',
  types: 'PDF, DOCX, XLSX, JPEG, PNG, TXT, EML',
  maxBytes: 25_000_000,
  maxFiles: 20,
};

/** How a file is sent: the same `key` comes again when somebody tries again; `signal` tells when it is stopped. */
export interface Sending {
  readonly key: string;
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

interface FileDropProps {
  readonly files: readonly StoredFile[];
  /** Sends one file. */
  readonly upload: (file: File, how: Sending) => Promise<unknown>;
  readonly onRemove?: (id: string) => Promise<unknown>;
  readonly onOpen?: (id: string) => void;
  readonly rules?: FileRules;
}

/** Files to add by dragging or choosing, each with its own progress, state and way back. Stands in a `FormField`. */
export function FileDrop({ files, upload, onRemove, onOpen, rules = defaultFileRules }: FileDropProps) {
  const t = useMessages(uiMessages);
  const wiring = useFieldWiring();
  const rulesId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState<readonly PendingFile[]>([]);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);

  const change = (key: string, part: Partial<PendingFile>) =>
    setPending((all) => all.map((one) => (one.key === key ? { key, file: one.file, ...part } : one)));
  const forget = (key: string) => setPending((all) => all.filter((one) => one.key !== key));

  const send = async ({ key, file }: PendingFile) => {
    const sending = new AbortController();
    const stop = () => sending.abort();
    change(key, { percent: 0, stop });
    try {
      await upload(file, {
        key,
        signal: sending.signal,
        onProgress: (percent) => change(key, { percent, stop }),
      });
      forget(key);
    } catch (error) {
      if (sending.signal.aborted) {
        forget(key);
        return;
      }
      change(key, {
        failure: error instanceof Error ? error.message : t.errorText,
        refused: isApiProblem(error) && error.violations.length > 0,
      });
    }
  };

  const add = (chosen: FileList | null) => {
    const room = rules.maxFiles - files.length - pending.length;
    const taken = [...(chosen ?? [])];
    setTooMany(taken.length > room);
    const fresh = taken.slice(0, Math.max(0, room)).map((file): PendingFile => {
      const tooLarge = file.size > rules.maxBytes ? t.fileTooLarge(formatBytes(rules.maxBytes)) : undefined;
      return { key: crypto.randomUUID(), file, ...(tooLarge ? { failure: tooLarge, refused: true } : {}) };
    });
    setPending((all) => [...all, ...fresh]);
    for (const one of fresh) if (!one.failure) void send(one);
    if (input.current) input.current.value = '';
  };

  const remove = async (id: string) => {
    try {
      await onRemove?.(id);
    } catch (error) {
      toast.failed(error instanceof Error ? error.message : t.errorText);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };

  return (
    <div className={styles.drop}>
      {/* Dragging is a second way in: everything can be done with the button. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={classes(styles.target, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.wide}>
          <UploadIcon size={1.75} />
        </span>
        <span className={styles.wide}>{t.dropTitle}</span>
        <span className={styles.wide}>{t.dropOr}</span>
        <Button
          id={wiring.id}
          aria-describedby={classes(wiring['aria-describedby'], rulesId)}
          onClick={() => input.current?.click()}
        >
          {t.dropChoose}
        </Button>
        <span id={rulesId} className={styles.rules}>
          {t.dropRules(rules.types, formatBytes(rules.maxBytes))}
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept={rules.accept}
          hidden
          tabIndex={-1}
          data-testid="file-input"
          onChange={(event) => add(event.target.files)}
        />
      </div>
      {tooMany ? (
        <p role="alert" className={styles.tooMany}>
          {t.tooMany(rules.maxFiles)}
        </p>
      ) : null}
      {files.length + pending.length > 0 ? (
        <ul className={styles.list} aria-label={t.files}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              stored={file}
              onOpen={onOpen && file.state === 'CLEAN' ? () => onOpen(file.id) : undefined}
              onRemove={onRemove && file.removable ? () => void remove(file.id) : undefined}
            />
          ))}
          {pending.map((one) => (
            <FileRow
              key={one.key}
              pending={one}
              onRetry={one.failure && !one.refused ? () => void send(one) : undefined}
              onRemove={one.failure ? () => forget(one.key) : undefined}
              onStop={one.stop}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface FileListProps {
  readonly files: readonly StoredFile[];
  readonly onOpen?: (id: string) => void;
}

/** The files of something that can no longer change. */
export function FileList({ files, onOpen }: FileListProps) {
  const t = useMessages(uiMessages);
  return (
    <ul className={styles.list} aria-label={t.files}>
      {files.map((file) => (
        <FileRow
          key={file.id}
          stored={file}
          onOpen={onOpen && file.state === 'CLEAN' ? () => onOpen(file.id) : undefined}
        />
      ))}
    </ul>
  );
}

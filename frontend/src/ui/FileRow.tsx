import { useMessages } from '@/i18n/messages';
import { formatBytes } from '@/lib/files';
import { StatusBadge } from './badges';
import { Button } from './Button';
import type { PendingFile, StoredFile } from './FileDrop';
import styles from './FileDrop.module.css';
import {
  AlertTriangleIcon,
  CheckIcon,
  ClockIcon,
  CrossIcon,
  DownloadIcon,
  FileIcon,
  RetryIcon,
  TrashIcon,
} from './icons';
import { uiMessages } from './messages';
import type { Tone } from './tone';

interface FileRowProps {
  readonly stored?: StoredFile;
  readonly pending?: PendingFile;
  readonly onOpen?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** One file: its name, size, state, and what can be done with it. */
export function FileRow({ stored, pending, onOpen, onRetry, onRemove, onStop }: FileRowProps) {
  const t = useMessages(uiMessages);
  const name = stored?.name ?? pending?.file.name ?? '';
  const size = stored?.size ?? pending?.file.size ?? 0;
  const note = pending?.failure ?? stored?.note;
  return (
    <li className={styles.file}>
      <FileIcon />
      <div className={styles.about}>
        <div className={styles.name}>
          {onOpen ? (
            <button type="button" className={styles.open} onClick={onOpen}>
              {name}
              <DownloadIcon size={1} />
            </button>
          ) : (
            <span>{name}</span>
          )}
          <span className={styles.size}>{formatBytes(size)}</span>
          <State stored={stored} pending={pending} />
        </div>
        {pending?.percent !== undefined ? (
          <progress className={styles.progress} max={100} value={pending.percent} aria-label={name} />
        ) : null}
        {note ? <div className={styles.note}>{note}</div> : null}
      </div>
      <div className={styles.actions}>
        {onStop ? (
          <Button kind="subtle" small icon={<CrossIcon />} aria-label={t.fileStop(name)} onClick={onStop} />
        ) : null}
        {onRetry ? (
          <Button kind="subtle" small icon={<RetryIcon />} aria-label={t.fileRetry(name)} onClick={onRetry} />
        ) : null}
        {onRemove ? (
          <Button kind="subtle" small icon={<TrashIcon />} aria-label={t.fileRemove(name)} onClick={onRemove} />
        ) : null}
      </div>
    </li>
  );
}

function State({ stored, pending }: Pick<FileRowProps, 'stored' | 'pending'>) {
  const t = useMessages(uiMessages);
  const badge = (tone: Tone, text: string, Icon: typeof CheckIcon) => (
    <StatusBadge tone={tone} icon={<Icon size={0.875} />}>
      {text}
    </StatusBadge>
  );
  if (pending?.failure) return badge('negative', t.fileFailed, AlertTriangleIcon);
  if (pending?.percent === undefined && pending) return badge('neutral', t.fileWaiting, ClockIcon);
  if (pending?.percent !== undefined) return badge('info', t.fileUploading(pending.percent), ClockIcon);
  if (stored?.state === 'REJECTED') return badge('negative', t.fileRejected, AlertTriangleIcon);
  if (stored?.state === 'QUARANTINED') return badge('neutral', t.fileQuarantined, ClockIcon);
  return badge('positive', t.fileClean, CheckIcon);
}

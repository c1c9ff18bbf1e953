import { download } from '@/api/files';
import { toast } from '@/ui/Toast';

/** Gives a document of the server to the browser to keep, and tells it when that fails. */
export function keepFile(path: string, fallbackName: string): void {
  download(path, fallbackName).catch((error: unknown) =>
    toast.failed(error instanceof Error ? error.message : String(error)),
  );
}

import { useParams } from '@tanstack/react-router';

/** A part of the address that names what the page is about: `$providerId` in the path of its screen. */
export function usePathParam(name: string): string {
  const parts: Record<string, string | undefined> = useParams({ strict: false });
  return parts[name] ?? '';
}

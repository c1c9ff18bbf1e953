import { onTestFinished, vi } from 'vitest';

/** The screen is that of a telephone until this test is over. */
export function onTelephone(): void {
  const telephone = (media: string) => ({ media, matches: media.includes('width <') });
  const screen = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((media) => Object.assign(new EventTarget(), telephone(media)) as MediaQueryList);
  onTestFinished(() => screen.mockRestore());
}

import { describe, expect, it } from 'vitest';
import { pieces } from './pieces';

describe('links in a mail', () => {
  it('are found whole, with what stands behind the #, and without the full stop of the sentence', () => {
    const body =
      'Kies een wachtwoord:\n\nhttp://localhost:8080/werkplek/link#a-B_9\n\nMeer op https://voorbeeld.example/uitleg.';
    expect(pieces(body, 'http://localhost:8080')).toEqual([
      { text: 'Kies een wachtwoord:\n\n' },
      { text: 'http://localhost:8080/werkplek/link#a-B_9', link: '/werkplek/link#a-B_9' },
      { text: '\n\nMeer op ' },
      { text: 'https://voorbeeld.example/uitleg', link: 'https://voorbeeld.example/uitleg' },
      { text: '.' },
    ]);
  });

  it('are not needed', () => {
    expect(pieces('Beste lezer')).toEqual([{ text: 'Beste lezer' }]);
  });
});

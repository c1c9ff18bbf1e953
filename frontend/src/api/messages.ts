import { defineMessages } from '@/i18n/messages';

export const apiMessages = defineMessages(
  {
    offlineTitle: 'U hebt geen verbinding',
    offlineText:
      'Er komt geen antwoord. Controleer uw internetverbinding, of probeer het straks opnieuw. Wat u hebt ingevuld, blijft staan.',
    timeoutTitle: 'De server antwoordt niet',
    timeoutText: 'Probeer het over een minuut opnieuw. Wat u hebt ingevuld, blijft staan.',
    downTitle: 'De server is even niet bereikbaar',
    downText: 'Probeer het over een paar minuten opnieuw. Wat u hebt ingevuld, blijft staan.',
    unknownTitle: 'Er ging iets mis',
    unknownText: 'De server gaf een antwoord dat we niet begrijpen. Probeer het later opnieuw.',
    againInSeconds: (n: number) => `U kunt het over ${n} ${n === 1 ? 'seconde' : 'seconden'} opnieuw proberen.`,
    againInMinutes: (n: number) => `U kunt het over ${n} ${n === 1 ? 'minuut' : 'minuten'} opnieuw proberen.`,
  },
  {
    offlineTitle: 'You have no connection',
    offlineText: 'There is no answer. Check your internet connection, or try again later. What you filled in is kept.',
    timeoutTitle: 'The server does not answer',
    timeoutText: 'Try again in a minute. What you filled in is kept.',
    downTitle: 'The server cannot be reached for a moment',
    downText: 'Try again in a few minutes. What you filled in is kept.',
    unknownTitle: 'Something went wrong',
    unknownText: 'The server gave an answer that we do not understand. Try again later.',
    againInSeconds: (n: number) => `You can try again in ${n} ${n === 1 ? 'second' : 'seconds'}.`,
    againInMinutes: (n: number) => `You can try again in ${n} ${n === 1 ? 'minute' : 'minutes'}.`,
  },
);

import { defineMessages } from '@/i18n/messages';

export const publicMessages = defineMessages(
  {
    passOn: 'Signaal doorgeven',
    forProviders: 'Voor zorgaanbieders',
    forSupervisors: 'Voor toezichthouders',
    reports: 'Rapporten',
    about: 'Over het toezicht',
    pageFailed: 'Deze pagina kon niet worden geladen',
  },
  {
    passOn: 'Pass on a signal',
    forProviders: 'For care providers',
    forSupervisors: 'For supervisors',
    reports: 'Reports',
    about: 'About supervision',
    pageFailed: 'This page could not be loaded',
  },
);

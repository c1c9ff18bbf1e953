/**
 * What must happen by itself at a set moment, each thing exactly once: reminders, missed terms, publication on a date,
 * drafts that are removed. A step is a row with a unique key; its effect and its ending share one transaction.
 */
@NullMarked
package nl.waarborg.watch;

import org.jspecify.annotations.NullMarked;

/**
 * What an authority has set: the terms and rules of its protocol, its reminders, whom it informs, which kinds of report
 * it takes, and its days off. Settings are versions with a start date that two people agree on.
 */
@NullMarked
package nl.waarborg.protocol;

import org.jspecify.annotations.NullMarked;

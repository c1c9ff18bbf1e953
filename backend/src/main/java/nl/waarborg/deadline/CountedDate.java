package nl.waarborg.deadline;

import java.time.LocalDate;

/**
 * A due date as it is kept.
 *
 * @param account the steps of {@code term.DueDate} as JSON
 */
record CountedDate(LocalDate date, String account) {}

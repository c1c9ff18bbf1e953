package nl.waarborg.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.waarborg.shared.text.Language;

/** Dates as people read them in mail. */
final class DeadlineWords {

    private DeadlineWords() {}

    static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale())
                .format(date);
    }
}

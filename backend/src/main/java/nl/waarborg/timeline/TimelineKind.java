package nl.waarborg.timeline;

import java.util.Locale;

/**
 * One kind of thing that can happen in a case. Each room has one enum of these, named {@code <Room>Event}; the sentence
 * stands in the room's messages under {@code timeline.<NAME>} and names its details in braces.
 */
public interface TimelineKind {

    String name();

    /** How the kind is stored and told to clients: {@code report.submitted}. */
    default String code() {
        String room = getClass().getPackageName().replaceAll(".*\\.", "");
        return room + '.' + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

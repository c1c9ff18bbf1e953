package nl.waarborg.timeline;

import java.util.List;

/** The kinds that a room writes. Offered here; every room that writes implements it as a bean. */
public interface TimelineVocabulary {

    List<? extends TimelineKind> kinds();
}

package nl.waarborg.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.waarborg.protocol.Priority;
import org.jspecify.annotations.Nullable;

/** In which order a meeting takes what is ready (domain.md 6): by priority, then by age. A person can put it otherwise. */
final class AgendaPolicy {

    /**
     * A signal that waits for a decision.
     *
     * @param priority absent when it was never weighed, which goes last
     * @param receivedAt its age
     */
    record Waiting(UUID signalId, String number, @Nullable Priority priority, Instant receivedAt) {}

    /** Urgent first; of two that are as urgent the one that waits longest; the number settles what is left. */
    private static final Comparator<Waiting> ORDER = Comparator.<Waiting>comparingInt(AgendaPolicy::rank)
            .thenComparing(Waiting::receivedAt)
            .thenComparing(Waiting::number);

    private AgendaPolicy() {}

    static List<Waiting> ordered(Collection<Waiting> ready) {
        return ready.stream().sorted(ORDER).toList();
    }

    /**
     * What comes on an agenda finds its place by urgency, unless a person has put the agenda otherwise: then it goes last.
     */
    static List<Waiting> merged(List<Waiting> present, Collection<Waiting> added) {
        List<Waiting> all = new ArrayList<>(present);
        all.addAll(ordered(added));
        return ordered(present).equals(present) ? ordered(all) : all;
    }

    /** Whether the wanted order names each item once and nothing else. */
    static boolean isReordering(Collection<UUID> items, List<UUID> wanted) {
        return wanted.size() == items.size() && new HashSet<>(wanted).equals(new HashSet<>(items));
    }

    private static int rank(Waiting waiting) {
        return switch (waiting.priority()) {
            case RED -> 0;
            case ORANGE -> 1;
            case GREEN -> 2;
            case null -> 3;
        };
    }
}

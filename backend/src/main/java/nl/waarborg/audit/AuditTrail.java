package nl.waarborg.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The door to the trail. What is recorded inside a transaction stands or falls with it; outside of one it is written at
 * once, so that a look is on record before its answer leaves (BIO2; security controls C-14 and C-15).
 *
 * <p>An action is a constant of the room's own action enum: {@code ReportAction.SUBMIT} is recorded as
 * {@code report.submit}.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private final AuditRepository entries;
    private final ObjectMapper mapper;
    private final Clock clock;

    AuditTrail(AuditRepository entries, ObjectMapper mapper, Clock clock) {
        this.entries = entries;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Records a change with what was there before and after it, as records or maps that become JSON. Values that are
     * encrypted elsewhere (persons, sources) do not belong in them.
     */
    public Uni<Void> record(
            Actor actor, Enum<?> action, Subject subject, @Nullable Object before, @Nullable Object after) {
        AuditEntry entry = entry(AuditKind.CHANGE, action, actor, subject);
        Change change = Change.between(before, after, mapper);
        entry.tells(change);
        return entries.add(entry, new AuditValue(entry.id, change));
    }

    /** Records that personal data was looked at. */
    public Uni<Void> looked(Actor actor, Enum<?> action, Subject subject, Look look) {
        AuditEntry entry = entry(AuditKind.LOOK, action, actor, subject);
        entry.tells(look);
        return entries.add(entry);
    }

    /** Records that something was refused; always apart from the transaction, which a refusal undoes. */
    public Uni<Void> refused(Actor actor, Enum<?> action, Subject subject) {
        return entries.addAtOnce(entry(AuditKind.REFUSAL, action, actor, subject));
    }

    /** Records that a whole operation of the contract was refused. */
    Uni<Void> refused(Actor actor, String operation) {
        Subject subject = Subject.of("operation", null);
        return entries.addAtOnce(
                new AuditEntry(AuditKind.REFUSAL, "operation." + operation, actor, subject, clock.now()));
    }

    /** Records that a session began, failed to begin or ended. */
    public Uni<Void> session(Actor actor, Enum<?> action, Subject subject) {
        return entries.add(entry(AuditKind.SESSION, action, actor, subject));
    }

    private AuditEntry entry(AuditKind kind, Enum<?> action, Actor actor, Subject subject) {
        return new AuditEntry(kind, NAMES.computeIfAbsent(action, AuditTrail::name), actor, subject, clock.now());
    }

    private static String name(Enum<?> action) {
        String room = action.getDeclaringClass().getSimpleName().replaceAll("Action$", "");
        return kebab(room.replaceAll("(?<=[a-z])(?=[A-Z])", "-")) + '.' + kebab(action.name());
    }

    private static String kebab(String words) {
        return words.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

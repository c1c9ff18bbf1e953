package nl.waarborg.weighing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.shared.Ids;
import nl.waarborg.weighing.WeighingApi.WeighingRequest;
import nl.waarborg.weighing.WeighingPolicy.Proposal;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One weighing of a signal, with the account of how the proposal came about. It never changes: weighing again adds one. */
@Entity
class Weighing {

    @Id
    UUID id;

    UUID signalId;

    @Enumerated(EnumType.STRING)
    Seriousness seriousness;

    @Enumerated(EnumType.STRING)
    Extent extent;

    @Nullable
    Integer clientsConcerned;

    @Nullable
    Integer capacity;

    @Enumerated(EnumType.STRING)
    Priority fromMatrix;

    /** The factors as JSON; the cast keeps the driver from taking the text for a JSON string. */
    @ColumnTransformer(read = "factors::text", write = "?::text::jsonb")
    String factors;

    int steps;

    @Enumerated(EnumType.STRING)
    Priority proposed;

    @Enumerated(EnumType.STRING)
    Priority priority;

    String reason;

    @Nullable
    String deviationReason;

    UUID weighedById;
    String weighedByName;
    Instant weighedAt;

    protected Weighing() {}

    Weighing(
            UUID signalId,
            Proposal proposal,
            String factors,
            Surroundings around,
            WeighingRequest decided,
            Caller who,
            Instant when) {
        this.id = Ids.next();
        this.signalId = signalId;
        this.seriousness = proposal.seriousness();
        this.extent = proposal.extent();
        this.clientsConcerned = around.clientsConcerned();
        this.capacity = around.capacity();
        this.fromMatrix = proposal.fromMatrix();
        this.factors = factors;
        this.steps = proposal.steps();
        this.proposed = proposal.priority();
        this.priority = decided.priority();
        this.reason = decided.reason().strip();
        this.deviationReason = deviates() ? decided.deviationReason() : null;
        this.weighedById = who.accountId();
        this.weighedByName = who.name();
        this.weighedAt = when;
    }

    private boolean deviates() {
        return priority != proposed;
    }

    boolean isLifeThreatening() {
        return seriousness == Seriousness.LIFE_THREATENING;
    }

    /** What the trail keeps of it; the reasons stand in the weighing, which never changes. */
    Trace trace() {
        return new Trace(seriousness, extent, proposed, priority);
    }

    record Trace(Seriousness seriousness, Extent extent, Priority proposed, Priority priority) {}
}
